using System.Text;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>
/// Counts automatic numbers through one story (body, header, notes) as Word prints them. All instances of one abstract list
/// share its counters; an instance with a start of its own sets them anew at its first use.
/// </summary>
internal sealed class ListCounters(NumberingDefinitions definitions)
{
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(ListInstance Instance, int Level)> _started = [];

    /// <summary>The next number of a list at a level, and the blank that follows it; null where nothing is printed.</summary>
    internal (string Mark, string Blank)? Next(ListInstance instance, int level)
    {
        if (definitions.Level(instance, level) is not { } definition)
            return null;
        if (!_counters.TryGetValue(instance.Abstract, out var counters))
            _counters[instance.Abstract] = counters = new int?[NumberingDefinitions.Levels];
        Count(instance, level, counters);
        if (definition.Run.Hidden == true)
            return null;
        var mark = definition.Format == "bullet"
            ? SymbolCharacters.Print(definition.Text, definition.Run.Font)
            : Fill(instance, definition, counters);
        return mark.Length == 0 ? null : (mark, definition.Suffix == "nothing" ? "" : " ");
    }

    private void Count(ListInstance instance, int level, int?[] counters)
    {
        // a sublevel used before its parents counts them as present
        for (var upper = 0; upper < level; upper++)
            counters[upper] ??= Start(instance, upper);
        if (instance.Starts.TryGetValue(level, out var start) && _started.Add((instance, level)))
            counters[level] = start;
        else
            counters[level] = counters[level] is { } current ? current + 1 : Start(instance, level);
        for (var lower = level + 1; lower < counters.Length; lower++)
        {
            var restart = definitions.Level(instance, lower)?.RestartAfter;
            if (restart is null || level < restart)
                counters[lower] = null;
        }
    }

    private int Start(ListInstance instance, int level) =>
        instance.Starts.TryGetValue(level, out var start) ? start : definitions.Level(instance, level)?.Start ?? 1;

    private string Fill(ListInstance instance, ListLevel definition, int?[] counters)
    {
        var mark = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            if (definition.Text[i] == '%' && i + 1 < definition.Text.Length && definition.Text[i + 1] is >= '1' and <= '9')
            {
                var level = definition.Text[++i] - '1';
                var format = definitions.Level(instance, level)?.Format ?? "decimal";
                var shown = definition.Legal && format is not ("none" or "bullet") ? "decimal" : format;
                mark.Append(ListNumberFormat.Print(counters[level] ?? Start(instance, level), shown));
            }
            else
            {
                mark.Append(definition.Text[i]);
            }
        }

        return mark.ToString().Trim();
    }
}
