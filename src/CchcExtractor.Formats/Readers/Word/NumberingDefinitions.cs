using System.Xml;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>A level of a list as the numbering part defines it.</summary>
/// <param name="Start">First number.</param>
/// <param name="Format">Number format, e.g. <c>upperRoman</c>.</param>
/// <param name="Text">Pattern such as <c>%1.%2.</c>; for bullets the bullet itself.</param>
internal sealed record ListLevel(int Start = 0, string Format = "decimal", string Text = "")
{
    /// <summary>What follows the number: <c>tab</c>, <c>space</c> or <c>nothing</c>.</summary>
    internal string Suffix { get; init; } = "tab";

    /// <summary>After which level (from 1) it starts anew; 0 never; null after any higher one.</summary>
    internal int? RestartAfter { get; init; }

    /// <summary>All numbers of the pattern in plain digits.</summary>
    internal bool Legal { get; init; }

    /// <summary>Paragraph style that this level is tied to.</summary>
    internal string? Style { get; init; }

    /// <summary>Font of the number, which decides what a bullet looks like; hidden numbers are not printed.</summary>
    internal RunFormat Run { get; init; }
}

/// <summary>A numbering instance: the abstract list that counts for it, and what it sets otherwise.</summary>
internal sealed record ListInstance(int Abstract)
{
    /// <summary>Levels replaced.</summary>
    internal Dictionary<int, ListLevel> Levels { get; } = [];

    /// <summary>Levels that begin anew, with their first number.</summary>
    internal Dictionary<int, int> Starts { get; } = [];
}

/// <summary>The numbering part: abstract lists and the instances that paragraphs refer to.</summary>
internal sealed class NumberingDefinitions
{
    /// <summary>Levels of a list.</summary>
    internal const int Levels = 9;

    private readonly Dictionary<int, ListLevel?[]> _abstract = [];
    private readonly Dictionary<int, ListInstance> _instances = [];
    private readonly Dictionary<int, string> _linkToStyle = [];

    internal static NumberingDefinitions None { get; } = new();

    /// <summary>Reads the numbering part; the styles are needed because a list may be defined through a style (<c>numStyleLink</c>).</summary>
    internal static NumberingDefinitions Read(XmlReader reader, WordStyles styles)
    {
        var numbering = new NumberingDefinitions();
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "abstractNum")
                numbering.ReadAbstract(reader);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "num")
                numbering.ReadInstance(reader);
            else
                reader.Read();
        }

        numbering.FollowStyleLinks(styles);
        return numbering;
    }

    /// <summary>Adds an abstract list that another format defines; levels left out are null.</summary>
    internal void AddAbstract(int id, ListLevel?[] levels) => _abstract[id] = levels;

    /// <summary>Adds an instance under the number by which paragraphs refer to it.</summary>
    internal void AddInstance(int id, ListInstance instance) => _instances[id] = instance;

    /// <summary>Adds an abstract list of another format, at most <see cref="Levels"/> levels; its id.</summary>
    internal int Define(ListLevel?[] levels)
    {
        _abstract[_abstract.Count] = levels;
        return _abstract.Count - 1;
    }

    /// <summary>Adds an instance; the id by which paragraphs refer to it.</summary>
    internal int Define(ListInstance instance)
    {
        _instances[_instances.Count + 1] = instance;
        return _instances.Count;
    }

    internal ListInstance? Instance(int id) => _instances.GetValueOrDefault(id);

    /// <summary>The level of an instance, its own where it replaces it, else that of its abstract list.</summary>
    internal ListLevel? Level(ListInstance instance, int level) =>
        instance.Levels.GetValueOrDefault(level) ?? (_abstract.TryGetValue(instance.Abstract, out var levels) ? levels[level] : null);

    /// <summary>The level of an instance that is tied to a paragraph style; null where none is.</summary>
    internal int? LevelOfStyle(ListInstance instance, string? style)
    {
        if (style is null)
            return null;
        for (var level = 0; level < Levels; level++)
        {
            if (Level(instance, level)?.Style == style)
                return level;
        }

        return null;
    }

    private void ReadAbstract(XmlReader reader)
    {
        var id = reader.IntegerAttribute("abstractNumId") ?? -1;
        var levels = new ListLevel?[Levels];
        reader.ForEachDescendant(child =>
        {
            switch (child.LocalName)
            {
                case "numStyleLink" when child.Attribute() is { } style:
                    _linkToStyle[id] = style;
                    return false;
                case "lvl":
                    if (child.IntegerAttribute("ilvl") is { } level and >= 0 and < Levels)
                        levels[level] = ReadLevel(child);
                    else
                        child.Skip();
                    return true;
                default:
                    return false;
            }
        });
        _abstract[id] = levels;
    }

    private void ReadInstance(XmlReader reader)
    {
        var id = reader.IntegerAttribute("numId") ?? -1;
        ListInstance? instance = null;
        var overridden = 0;
        reader.ForEachDescendant(child =>
        {
            switch (child.LocalName)
            {
                case "abstractNumId": instance = new ListInstance(child.IntegerAttribute() ?? -1); break;
                case "lvlOverride": overridden = Math.Clamp(child.IntegerAttribute("ilvl") ?? 0, 0, Levels - 1); break;
                case "startOverride": instance?.Starts[overridden] = child.IntegerAttribute() ?? 0; break;
                case "lvl":
                    var level = ReadLevel(child);
                    instance?.Levels[overridden] = level;
                    return true;
            }

            return false;
        });
        if (instance is not null)
            _instances[id] = instance;
    }

    private static ListLevel ReadLevel(XmlReader reader)
    {
        var level = new ListLevel();
        reader.ForEachDescendant(child =>
        {
            switch (child.LocalName)
            {
                case "start": level = level with { Start = child.IntegerAttribute() ?? 0 }; break;
                case "numFmt": level = level with { Format = child.Attribute() is "custom" ? Custom(child.Attribute("format")) : child.Attribute() ?? "decimal" }; break;
                case "lvlText": level = level with { Text = child.Attribute() ?? "" }; break;
                case "suff": level = level with { Suffix = child.Attribute() ?? "tab" }; break;
                case "lvlRestart": level = level with { RestartAfter = child.IntegerAttribute() }; break;
                case "isLgl": level = level with { Legal = child.IsOn() }; break;
                case "pStyle": level = level with { Style = child.Attribute() }; break;
                case "lvlPicBulletId": level = level with { Format = "bullet", Text = "•", Run = default }; break;
                case "rPr": level = level with { Run = RunFormat.Read(child) }; return true;
                case "pPr": child.Skip(); return true;
            }

            return false;
        });
        return level;
    }

    /// <summary>Custom formats are given by their first numbers: <c>01, 02, 03, ...</c> counts with a leading zero.</summary>
    private static string Custom(string? format) => format is not null && format.StartsWith("01,", StringComparison.Ordinal) ? "decimalZero" : "decimal";

    private void FollowStyleLinks(WordStyles styles)
    {
        foreach (var (id, style) in _linkToStyle)
        {
            if (styles.Paragraph(style).List is { } list && _instances.TryGetValue(list, out var instance)
                && instance.Abstract != id && _abstract.TryGetValue(instance.Abstract, out var levels))
                _abstract[id] = levels;
        }
    }
}
