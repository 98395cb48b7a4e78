using CchcExtractor.Reporting;

namespace CchcExtractor.App.Batch;

/// <summary>A file to be read.</summary>
/// <param name="Path">Where it lies, as the user gave it.</param>
/// <param name="Name">What results call it: its name, with the path below the folder that was given; always with <c>/</c>.</param>
/// <param name="Problem">Why there is nothing to read, where that is known already; else null.</param>
internal sealed record InputFile(string Path, string Name, Problem? Problem = null);
