using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction;

/// <summary>The headings of a report as nested sections, and which content section of the rules each is.</summary>
public sealed class Outline
{
    private static readonly Section Front = new("", "", 0, "", new Location("document"));
    private readonly Entry[] _byBlock;

    private Outline(IReadOnlyList<Section> sections, Entry[] byBlock) => (Sections, _byBlock) = (sections, byBlock);

    private sealed record Entry(Section Section, IReadOnlyList<string> Ids, bool Results)
    {
        internal string FoldedTitle { get; } = Folding.Fold(Section.Title);
    }

    /// <summary>All sections, in order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The innermost section that a block (index in the document) stands in; number and title are empty before the first heading.</summary>
    public Section At(int block) => _byBlock[block].Section;

    /// <summary>The folded title of that section.</summary>
    public string FoldedTitleAt(int block) => _byBlock[block].FoldedTitle;

    /// <summary>Number path of that section, e.g. <c>II.2.c</c>.</summary>
    public string NumberAt(int block) => At(block).Number;

    /// <summary>Content ids of that section and of those around it, innermost first.</summary>
    public IReadOnlyList<string> IdsAt(int block) => _byBlock[block].Ids;

    /// <summary>True where what is said is a result of the period (not outlook, not proposals).</summary>
    public bool ReportsResultsAt(int block) => _byBlock[block].Results;

    /// <summary>Builds the outline of a tidied document. Headings number themselves; where one has no number its title's first words stand for it.</summary>
    public static Outline Of(Document document, IReadOnlyList<SectionRule> rules)
    {
        var sections = new List<Section>();
        var byBlock = new Entry[document.Blocks.Count];
        var open = new Stack<(int Level, Entry Entry)>();
        var current = new Entry(Front, [], true);
        var anchored = new Anchored(rules);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Heading heading)
            {
                while (open.Count > 0 && open.Peek().Level >= heading.Level)
                    open.Pop();
                var outer = open.Count > 0 ? open.Peek().Entry : new Entry(Front, [], true);
                var rule = rules.FirstOrDefault(rule => Is(rule, heading.Title.Folded, outer.Ids));
                var path = heading.Number.Length == 0 ? outer.Section.Number : Path(outer.Section.Number, heading.Number);
                var section = new Section(path, heading.Title.Printed.Trim(), heading.Level, rule?.Id ?? "", heading.Location);
                sections.Add(section);
                current = new Entry(section, rule is null ? outer.Ids : [rule.Id, .. outer.Ids], outer.Results && (rule?.Results ?? true));
                open.Push((heading.Level, current));
                anchored.End();
            }

            var inside = document.Blocks[i] is TextBlock block and not Heading ? anchored.At(block.Text.Folded, current.Ids) : anchored.Open;
            byBlock[i] = inside.Count == 0 ? current : current with { Ids = [.. inside.Select(rule => rule.Id), .. current.Ids], Results = current.Results && inside.All(rule => rule.Results) };
        }

        return new Outline(sections, byBlock);
    }

    /// <summary>The same, where some blocks open what lies ahead: up to the next heading, of a heading up to the next that is no deeper.</summary>
    internal Outline Ahead(Document document, IReadOnlyList<int> openings)
    {
        if (openings.Count == 0)
            return this;
        var byBlock = (Entry[])_byBlock.Clone();
        foreach (var opening in openings)
            for (var i = opening; i < byBlock.Length && !(i > opening && document.Blocks[i] is Heading next && (document.Blocks[opening] is not Heading heading || next.Level <= heading.Level)); i++)
                byBlock[i] = byBlock[i] with { Results = false };
        return new Outline(Sections, byBlock);
    }

    /// <summary>The outline of a stretch of text that stands in one content section, for tests of rules; no section where the id is empty.</summary>
    public static Outline InSection(Document document, string id) =>
        new([], Enumerable.Repeat(new Entry(Front, id.Length == 0 ? [] : [id], true), document.Blocks.Count).ToArray());

    /// <summary>The sections without headings that a place stands in: each begins with a paragraph that says its words, the last begun is the innermost.</summary>
    private sealed class Anchored(IReadOnlyList<SectionRule> rules)
    {
        private readonly List<SectionRule> _rules = [.. rules.Where(rule => rule.From.Count > 0)];
        private List<SectionRule> _open = [];

        internal IReadOnlyList<SectionRule> Open => _open;

        internal void End() => _open = [];

        internal IReadOnlyList<SectionRule> At(string folded, IReadOnlyList<string> outer)
        {
            if (_rules.Count == 0)
                return _open;
            var before = _open;
            _open = [.. before.Where(rule => !rule.To.Any(pattern => pattern.IsIn(folded)))];
            foreach (var rule in _rules)
                if (!before.Contains(rule) && rule.From.Any(pattern => pattern.IsIn(folded)) && !rule.Not.Any(pattern => pattern.IsIn(folded))
                    && (rule.Within.Count == 0 || rule.Within.Any(id => outer.Contains(id) || _open.Exists(one => one.Id == id))))
                    _open = [rule, .. _open];
            return _open;
        }
    }

    private static bool Is(SectionRule rule, string title, IReadOnlyList<string> outer) =>
        rule.Headings.Any(pattern => pattern.IsIn(title)) && !rule.Not.Any(pattern => pattern.IsIn(title)) && (rule.Within.Count == 0 || rule.Within.Any(outer.Contains));

    /// <summary>"2.1" below "2" is not "2.2.1" but "2.1": numbers that repeat their parent's are whole already.</summary>
    private static string Path(string outer, string number)
    {
        if (outer.Length == 0)
            return number;
        var last = outer[(outer.LastIndexOf('.') + 1)..];
        return number.StartsWith(last + ".", StringComparison.Ordinal) ? outer + number[last.Length..] : $"{outer}.{number}";
    }
}
