using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;

namespace CchcExtractor.Benchmarks;

/// <summary>What is measured on: the largest fixture, all seven forms, in each format.</summary>
internal static class Samples
{
    private const string Report = "suoi-may-2023-q1";

    private static readonly string Repository = Above("CchcExtractor.sln");

    /// <summary>The formats that are measured.</summary>
    public static string[] Formats { get; } = ["docx", "pdf", "html"];

    /// <summary>The bytes of the report in a format. The environment variable <c>CCHC_SAMPLE</c> may name another report, without extension.</summary>
    public static byte[] Bytes(string format) =>
        File.ReadAllBytes((Environment.GetEnvironmentVariable("CCHC_SAMPLE") ?? Path.Combine(Repository, "fixtures", Report, Report)) + "." + format);

    /// <summary>The rules that ship.</summary>
    public static RulePack Rules() => RuleFolder.Load(Path.Combine(Repository, "rules"));

    private static string Above(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, file)))
                return folder.FullName;
        throw new InvalidOperationException($"no {file} above {AppContext.BaseDirectory}");
    }
}
