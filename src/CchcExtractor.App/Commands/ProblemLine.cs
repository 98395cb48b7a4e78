using CchcExtractor.Reporting;

namespace CchcExtractor.App.Commands;

/// <summary>Lines as linters print them, <c>file: place: severity code message</c>: editors and scripts understand them.</summary>
internal static class ProblemLine
{
    public static Wording Of(string file, Problem problem) => new(Of(file, problem, "vi"), Of(file, problem, "en"));

    public static string Of(string file, Problem problem, string language)
    {
        // readers put the file's name before the message, since it also stands where no line has it
        var message = problem.Message.In(language);
        var own = message.StartsWith(file + ": ", StringComparison.Ordinal) ? message[(file.Length + 2)..] : message;
        return Line(file, problem.Location?.ToString(), problem.Severity, problem.Code, own);
    }

    public static string Of(string file, Discrepancy found, string language) =>
        Line(file, found.Sides[0].Location.ToString(), found.Severity, found.Kind.Code, found.Message.In(language));

    private static string Line(string file, string? place, Severity severity, string code, string message) =>
        $"{Terminal.OnOneLine(file)}: {(place is null ? "" : place + ": ")}{severity.ToString().ToLowerInvariant()} {code} {message.ReplaceLineEndings(" ")}";
}
