using System.CommandLine;
using System.Globalization;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary>What the values of the options mean; a value that means nothing is a usage error that says what would.</summary>
internal static class OptionValues
{
    public static string Needed(this ParseResult line, Option<string?> option) => line.GetValue(option) ?? throw CommandFailure.Usage(
        $"thiếu {option.Name} {option.HelpName}: {option.Description}", $"{option.Name} {option.HelpName} is missing: {option.Description}");

    /// <summary>The inputs; what looks like an option and is no file is a slip of the fingers, not an input.</summary>
    public static string[] Inputs(this ParseResult line, Argument<string[]> argument)
    {
        var inputs = line.GetValue(argument) ?? [];
        return inputs.FirstOrDefault(input => input.StartsWith('-') && !File.Exists(input)) is { } slip
            ? throw CommandFailure.Usage($"không hiểu '{slip}'", $"'{slip}' is not understood")
            : inputs;
    }

    public static int Jobs(this ParseResult line, Option<string?> option) => (int)Number(line, option, Environment.ProcessorCount, 1, 256);

    /// <summary>A port of this machine; null where none is asked for.</summary>
    public static int? Port(this ParseResult line, Option<string?> option) => line.GetValue(option) is null ? null : (int)Number(line, option, 0, 1, 65535);

    public static TimeSpan Seconds(this ParseResult line, Option<string?> option, double fallback) =>
        TimeSpan.FromSeconds(Number(line, option, fallback, 0, 86400));

    /// <summary>Megabytes on the command line, bytes in the program; less than 128 MB holds no rules.</summary>
    public static long Megabytes(this ParseResult line, Option<string?> option, long fallback) => (long)Number(line, option, fallback >> 20, 128, 1 << 20) << 20;

    public static string RuleFolder(this ParseResult line, Option<string?> option) => line.GetValue(option) ?? Path.Combine(AppContext.BaseDirectory, "rules");

    public static IReadOnlyList<IWriter> Writers(this ParseResult line, Option<string?> option)
    {
        var all = Formats.Writers.Writers.All;
        if (line.GetValue(option) is not { } value)
            return [.. all.Where(writer => !writer.OnRequest)];
        var names = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.FirstOrDefault(name => all.All(writer => writer.Name != name)) is { } unknown || names.Length == 0
            ? throw Unknown(option, value)
            : [.. all.Where(writer => names.Contains(writer.Name))];
    }

    public static Severity? FailOn(this ParseResult line, Option<string?> option, Severity? fallback) => line.GetValue(option) switch
    {
        null => fallback,
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "never" => null,
        var value => throw Unknown(option, value),
    };

    /// <summary>One of some words; the first is the default.</summary>
    public static string OneOf(this ParseResult line, Option<string?> option, params string[] words)
    {
        var value = line.GetValue(option) ?? words[0];
        return words.Contains(value) ? value : throw Unknown(option, value);
    }

    private static double Number(ParseResult line, Option<string?> option, double fallback, double least, double most)
    {
        if (line.GetValue(option) is not { } value)
            return fallback;
        return double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw CommandFailure.Usage(
                string.Create(CultureInfo.InvariantCulture, $"{option.Name}: '{value}' không phải là số từ {least} đến {most}"),
                string.Create(CultureInfo.InvariantCulture, $"{option.Name}: '{value}' is no number from {least} to {most}"));
    }

    private static CommandFailure Unknown(Option<string?> option, string value) => CommandFailure.Usage(
        $"{option.Name}: không có giá trị '{value}'; hãy dùng {option.HelpName}", $"{option.Name}: there is no '{value}'; use {option.HelpName}");
}
