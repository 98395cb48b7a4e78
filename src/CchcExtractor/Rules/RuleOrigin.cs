using CchcExtractor.Reporting;

namespace CchcExtractor.Rules;

/// <summary>The place in a rule file that defined something; lines and columns count from 1.</summary>
public sealed record RuleOrigin(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}";
}

/// <summary>A mistake in a rule file: where, and what to do about it.</summary>
public sealed record RuleError(RuleOrigin Origin, Wording Message)
{
    /// <summary>As a linter prints it.</summary>
    public string In(string language) => $"{Origin}: {Message.In(language)}";
}

/// <summary>Rule files that cannot be used; holds every mistake found, not only the first.</summary>
public sealed class RuleFileException(IReadOnlyList<RuleError> errors) : Exception(string.Join('\n', errors.Select(error => error.In("en"))))
{
    /// <summary>All mistakes, in file order.</summary>
    public IReadOnlyList<RuleError> Errors { get; } = errors;
}
