namespace CchcExtractor.Reporting;

/// <summary>A sentence of a report without its values: the same for all who write it so.</summary>
/// <param name="Block">Path of the block it stands in.</param>
/// <param name="First">Its first character in that block, from 1.</param>
/// <param name="Last">Its last one, from 1.</param>
/// <param name="Key">A hash of its words.</param>
/// <param name="Values">A hash of its numbers.</param>
public sealed record SentenceFrame(string Block, int First, int Last, long Key, long Values);
