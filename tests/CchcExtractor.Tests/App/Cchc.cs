using CchcExtractor.App;
using CchcExtractor.App.Commands;
using Microsoft.Extensions.Configuration;

namespace CchcExtractor.Tests.App;

/// <summary>The program as a user calls it, but within the test.</summary>
internal static class Cchc
{
    /// <summary>The fixtures of the repository.</summary>
    public static string Fixtures { get; } = Path.Combine(Repository(), "fixtures");

    /// <summary>A readable report in Word.</summary>
    public static string SomeReport { get; } = Directory.GetFiles(Fixtures, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();

    public static async Task<(int Status, string Out, string Error)> Run(params string[] args) => await Run([("in-process", "true")], args);

    /// <summary>With child processes, as users have it.</summary>
    public static async Task<(int Status, string Out, string Error)> RunIsolated(params string[] args) => await Run([], args);

    public static async Task<(int Status, string Out, string Error)> Run((string Key, string Value)[] settings, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();
        var status = await CommandLine.Run(args, new Terminal(TextWriter.Synchronized(output), TextWriter.Synchronized(error), "vi"), () => new Settings(configuration));
        return (status, output.ToString(), error.ToString());
    }

    /// <summary>A copy of a readable report whose bytes are its own.</summary>
    public static void WriteReport(string path, int number)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(SomeReport, path, overwrite: true);
        // a comment at the end of a zip is what nobody reads
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Position = file.Length - 2;
        file.Write([4, 0, (byte)number, (byte)(number >> 8), 0, 0]);
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CchcExtractor.sln")))
                return folder.FullName;
        throw new InvalidOperationException("no CchcExtractor.sln above the tests");
    }
}
