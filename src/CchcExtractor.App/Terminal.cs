using CchcExtractor.Reporting;

namespace CchcExtractor.App;

/// <summary>Where the program talks to people, and in which language (<c>vi</c> or <c>en</c>).</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, string Language)
{
    /// <summary>True where a person looks at it, so that a progress bar makes sense.</summary>
    public bool Interactive { get; init; }

    /// <summary>A message among the results.</summary>
    public void Say(string vietnamese, string english) => Out.WriteLine(new Wording(vietnamese, english).In(Language));

    /// <summary>A message that something went wrong or needs attention.</summary>
    public void Complain(Wording message) => Error.WriteLine(message.In(Language));

    /// <summary>Names of files may hold line breaks and signs that move the cursor; among ours they would look like lines of ours.</summary>
    public static string OnOneLine(string line) =>
        line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString())) : line;
}

/// <summary>A command cannot be carried out at all; the message says why and what to do, the status is the program's.</summary>
internal sealed class CommandFailure(int status, Wording message) : Exception(message.English)
{
    public int Status { get; } = status;

    public Wording Wording { get; } = message;

    public static CommandFailure Usage(string vietnamese, string english) => new(ExitStatus.Usage, new Wording(vietnamese, english));
}
