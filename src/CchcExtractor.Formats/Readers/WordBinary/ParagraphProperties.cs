using System.Globalization;
using CchcExtractor.Formats.Readers.Word;

namespace CchcExtractor.Formats.Readers.WordBinary;

/// <summary>Formatting of a paragraph as the binary format has it: tables are nothing but paragraphs that say where they stand.</summary>
internal sealed record ParagraphProperties
{
    internal ParagraphFormat Format { get; init; }

    /// <summary>How many tables it stands in.</summary>
    internal int Depth => _depth > 0 ? _depth : _inTable ? 1 : 0;

    /// <summary>It is the end of a row, and <see cref="Row"/> says what the row is like.</summary>
    internal bool EndsRow { get; private init; }

    /// <summary>It ends a cell of a table in a table; those of outer tables end with a character of their own.</summary>
    internal bool EndsInnerCell { get; private init; }

    internal RowFormat? Row { get; private init; }

    private readonly bool _inTable;
    private readonly int _depth;

    private ParagraphProperties(bool inTable, int depth) => (_inTable, _depth) = (inTable, depth);

    /// <summary>A paragraph of a style, with changes.</summary>
    /// <param name="style">Number of the style.</param>
    /// <param name="changes">What it sets over the style.</param>
    /// <param name="data">The stream <c>Data</c>, where long groups of changes lie.</param>
    /// <param name="groups">Reads the changes.</param>
    internal static ParagraphProperties Of(int style, IEnumerable<ByteBlock> changes, ByteBlock? data, SprmGroups groups)
    {
        var reading = new Reading(data, groups) { Format = new ParagraphFormat { Style = style.ToString(CultureInfo.InvariantCulture) } };
        foreach (var group in changes)
            reading.Apply(group, mayRefer: true);
        return new ParagraphProperties(reading.InTable, reading.Depth)
        {
            Format = reading.Format,
            EndsRow = reading.EndsRow,
            EndsInnerCell = reading.EndsInnerCell,
            Row = reading.EndsRow ? reading.Row : null,
        };
    }

    private sealed class Reading(ByteBlock? data, SprmGroups groups)
    {
        internal ParagraphFormat Format { get; set; }

        internal bool InTable { get; private set; }

        internal int Depth { get; private set; }

        internal bool EndsRow { get; private set; }

        internal bool EndsInnerCell { get; private set; }

        internal RowFormat Row { get; } = new();

        internal void Apply(ByteBlock group, bool mayRefer)
        {
            foreach (var sprm in groups.Read(group))
            {
                switch (sprm.Code)
                {
                    case Sprm.PropertiesInData or Sprm.PropertiesInDataOld or Sprm.TablePropertiesInData when mayRefer:
                        if (InData(sprm.Operand.UInt32(0)) is { } elsewhere)
                            Apply(elsewhere, mayRefer: false);
                        break;
                    case Sprm.ParagraphStyle: Format = Format with { Style = sprm.Operand.UInt16(0).ToString(CultureInfo.InvariantCulture) }; break;
                    case Sprm.Alignment80 or Sprm.Alignment: Format = Format with { Centered = sprm.Operand.Byte(0) == 1 }; break;
                    case Sprm.OutlineLevel: Format = Format with { Outline = sprm.Operand.Byte(0) }; break;
                    case Sprm.ListLevel: Format = Format with { ListLevel = Math.Min(sprm.Operand.Byte(0), (byte)(NumberingDefinitions.Levels - 1)) }; break;
                    case Sprm.ListOverride: Format = Format with { List = ListNumber(sprm) }; break;
                    case Sprm.InTable: InTable = sprm.IsOn; break;
                    case Sprm.TableDepth: Depth = Math.Max(0, sprm.Operand.Int32(0)); break;
                    case Sprm.RowEnd or Sprm.InnerRowEnd: EndsRow |= sprm.IsOn; break;
                    case Sprm.InnerCellEnd: EndsInnerCell = sprm.IsOn; break;
                    default: Row.Apply(sprm); break;
                }
            }
        }

        /// <summary>Numbers beyond the list of overrides stand for a paragraph whose number was taken away ([MS-DOC] 2.6.2, sprmPIlfo).</summary>
        private static int ListNumber(Sprm sprm) => sprm.Operand.UInt16(0) is var number and < 0x7FF ? number : 0;

        private ByteBlock? InData(uint offset)
        {
            if (data is not { } stream || offset + 2L > stream.Length)
                return null;
            return stream.Slice(offset + 2L, Math.Min(stream.UInt16(offset), stream.Length - offset - 2L));
        }
    }

    /// <summary>The properties of paragraph formatting in a style.</summary>
    internal static ParagraphFormat OfStyle(ByteBlock changes, SprmGroups groups)
    {
        var reading = new Reading(data: null, groups);
        reading.Apply(changes, mayRefer: false);
        return reading.Format;
    }
}
