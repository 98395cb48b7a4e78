using System.Diagnostics;
using CchcExtractor.App.Commands;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Isolation;

/// <summary>
/// Runs the tests of rule files in a process of their own: hundreds of sentences with every rule take more memory than a worker allows itself, and a rule
/// may be slow without end.
/// </summary>
internal static class RuleTestsInChild
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>What fails; empty where all is well.</summary>
    /// <param name="bundle">The rules.</param>
    /// <param name="folder">Where they come from: the sample files of the tests are there.</param>
    /// <param name="language">Of the messages.</param>
    public static IReadOnlyList<Wording> Failures(string bundle, string folder, string language)
    {
        var start = OwnProgram.Line(RulesCommand.Name, RulesCommand.TestName, folder, RulesCommand.BundleOption, bundle, "--lang", language);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            var said = new List<string>();
            process.OutputDataReceived += (_, line) => Keep(line.Data);
            process.ErrorDataReceived += (_, line) => Keep(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(Longest))
            {
                process.Kill();
                return [new Wording($"Các phép thử của quy tắc mới chạy quá {Longest.TotalMinutes} phút.", $"The tests of the new rules ran for more than {Longest.TotalMinutes} minutes.")];
            }

            process.WaitForExit();
            return process.ExitCode == ExitStatus.Done ? [] : [.. said.Select(line => new Wording(line, line)).DefaultIfEmpty(Unsaid(process.ExitCode))];

            void Keep(string? line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    lock (said)
                        said.Add(line);
            }
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new IOException(e.Message, e);
        }
    }

    private static Wording Unsaid(int status) => new(
        $"Tiến trình chạy phép thử của quy tắc kết thúc với mã {status}.", $"The process that ran the tests of the rules ended with status {status}.");
}
