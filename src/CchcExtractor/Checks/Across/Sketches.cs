using System.Runtime.CompilerServices;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Across;

/// <summary>The sketches of passages, each worked out once and let go with its passage.</summary>
internal static class Sketches
{
    private static readonly ConditionalWeakTable<Passage, ulong[]> Known = [];

    public static ulong[] Of(Passage passage) => Known.GetValue(passage, one => Likeness.Sketch(one.Masked));
}
