using System.Text;

namespace CchcExtractor.Tests.Fixtures;

/// <summary>Holds what was expected against what was got, and says the difference so that one can go and look.</summary>
public static class Difference
{
    /// <summary>Fails with all lines under the file's name; passes where there are none.</summary>
    public static void None(string file, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        var message = new StringBuilder().Append(Path.GetFileName(file)).Append(": ").Append(all.Count).Append(all.Count == 1 ? " difference" : " differences");
        foreach (var line in all)
            message.Append("\n  ").Append(line);
        Assert.Fail(message.ToString());
    }

    /// <summary>
    /// Pairs two lists by key, each item once. Yields what is left: a missing and an extra item with the same <paramref name="kin"/> as one line
    /// (expected this, got that), then the missing, then the extra ones.
    /// </summary>
    public static IEnumerable<string> Between<TExpected, TGot>(
        IEnumerable<TExpected> expected, IEnumerable<TGot> got, Func<TExpected, string> keyOfExpected, Func<TGot, string> keyOfGot,
        Func<TExpected, string> kin, Func<TGot, string> kinOfGot, Func<TExpected, string> sayExpected, Func<TGot, string> sayGot)
    {
        var left = got.GroupBy(keyOfGot, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<TGot>(group), StringComparer.Ordinal);
        var missing = new List<TExpected>();
        foreach (var item in expected)
        {
            if (left.TryGetValue(keyOfExpected(item), out var same) && same.Count > 0)
                same.Dequeue();
            else
                missing.Add(item);
        }

        var extra = left.Values.SelectMany(items => items).ToList();
        foreach (var item in missing)
        {
            var near = extra.FindIndex(other => kinOfGot(other) == kin(item));
            if (near < 0)
            {
                yield return $"missing: {sayExpected(item)}";
                continue;
            }

            yield return $"expected {sayExpected(item)}; got {sayGot(extra[near])}";
            extra.RemoveAt(near);
        }

        foreach (var item in extra)
            yield return $"too many: {sayGot(item)}";
    }
}
