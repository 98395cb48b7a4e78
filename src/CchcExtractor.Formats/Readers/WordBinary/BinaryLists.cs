using System.Globalization;
using System.Text;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>Reads the lists ([MS-DOC] 2.9.191 PlfLst) and their overrides (2.9.190 PlfLfo), to which paragraphs refer by number from 1.</summary>
internal sealed class BinaryLists(FontNames fonts, SprmGroups groups)
{
    private const int ListSize = 28;
    private const int LevelSize = 28;
    private const int OverrideSize = 16;
    private const int NoStyle = 0xFFF;

    private readonly NumberingDefinitions _definitions = new();

    /// <summary>Lists and overrides of a file.</summary>
    /// <param name="lists">From the beginning of the lists; their levels follow behind the length that the file states.</param>
    /// <param name="overrides">The overrides.</param>
    internal NumberingDefinitions Read(ByteBlock lists, ByteBlock overrides)
    {
        var count = lists.UInt16(0);
        var at = 2L + count * ListSize;
        for (var i = 0; i < count; i++)
        {
            var list = lists.Slice(2 + i * ListSize, ListSize);
            var levels = new ListLevel?[NumberingDefinitions.Levels];
            var isSimple = (list.Byte(26) & 1) != 0;
            for (var level = 0; level < (isSimple ? 1 : levels.Length); level++)
            {
                var style = list.UInt16(8 + 2 * level);
                levels[level] = Level(lists, ref at) with { Style = style == NoStyle ? null : style.ToString(CultureInfo.InvariantCulture) };
            }

            _definitions.AddAbstract(list.Int32(0), levels);
        }

        if (overrides.Length > 0)
            ReadOverrides(overrides);
        return _definitions;
    }

    private void ReadOverrides(ByteBlock overrides)
    {
        var count = Math.Min(overrides.UInt32(0), overrides.Length / OverrideSize);
        var at = 4L + count * OverrideSize;
        for (var i = 0; i < count; i++)
        {
            var head = overrides.Slice(4 + i * OverrideSize, OverrideSize);
            var instance = new ListInstance(head.Int32(0));
            _definitions.AddInstance(i + 1, instance);
            if (at + 4 > overrides.Length)
                continue;
            at += 4;
            for (var level = head.Byte(12); level > 0; level--)
                ReadOverride(overrides, ref at, instance);
        }
    }

    private void ReadOverride(ByteBlock overrides, ref long at, ListInstance instance)
    {
        var (start, flags) = (overrides.Int32(at), overrides.Int32(at + 4));
        at += 8;
        var level = Math.Min(flags & 0xF, NumberingDefinitions.Levels - 1);
        if ((flags & 0x20) != 0)
        {
            var replaced = Level(overrides, ref at);
            var style = _definitions.Level(instance, level)?.Style;
            instance.Levels[level] = replaced with { Style = style };
            start = replaced.Start;
        }

        if ((flags & 0x10) != 0)
            instance.Starts[level] = start;
    }

    private ListLevel Level(ByteBlock block, ref long at)
    {
        var head = block.Slice(at, LevelSize);
        var (info, paragraph, character) = (head.Byte(5), head.Byte(25), head.Byte(24));
        var format = groups.Read(block.Slice(at + LevelSize + paragraph, character)).Aggregate(default(CharacterFormat), (sofar, sprm) => sofar.With(sprm, fonts));
        var text = at + LevelSize + paragraph + character;
        var pattern = block.Utf16(text + 2, block.UInt16(text));
        at = text + 2 + 2 * pattern.Length;
        return new ListLevel(head.Int32(0), Format(head.Byte(4)), Pattern(pattern))
        {
            Suffix = head.Byte(15) switch { 0 => "tab", 1 => "space", _ => "nothing" },
            RestartAfter = (info & 8) != 0 ? head.Byte(26) : null,
            Legal = (info & 4) != 0,
            Run = format.InStyle(),
        };
    }

    /// <summary>In place of a number the pattern holds the level's own, from 0.</summary>
    private static string Pattern(string text)
    {
        var pattern = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (c < NumberingDefinitions.Levels)
                pattern.Append('%').Append((char)('1' + c));
            else
                pattern.Append(c);
        }

        return pattern.ToString();
    }

    /// <summary>Number formats by their codes ([MS-OSHARED] 2.2.1.3).</summary>
    private static string Format(byte code) => code switch
    {
        1 => "upperRoman",
        2 => "lowerRoman",
        3 => "upperLetter",
        4 => "lowerLetter",
        5 => "ordinal",
        18 => "decimalEnclosedCircle",
        22 => "decimalZero",
        23 => "bullet",
        26 => "decimalEnclosedFullstop",
        27 => "decimalEnclosedParen",
        56 => "vietnameseCounting",
        57 => "numberInDash",
        255 => "none",
        _ => "decimal",
    };
}
