namespace CchcExtractor.Reporting;

/// <summary>
/// A file cannot be read at all (not a document, truncated, encrypted ...). Thrown by readers, caught at the one boundary per file,
/// where its <see cref="Problem"/> becomes the file's result.
/// </summary>
public sealed class UnreadableFileException(Problem problem, Exception? cause = null) : Exception(problem.Message.English, cause)
{
    /// <summary>Code, reason and remedy.</summary>
    public Problem Problem { get; } = problem;
}
