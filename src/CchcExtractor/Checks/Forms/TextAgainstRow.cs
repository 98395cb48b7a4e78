using CchcExtractor.Extraction;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Forms;

/// <summary>The finding of <c>cross/differs</c> where words of the text, for which there is no indicator, say otherwise than a row of a form.</summary>
internal static class TextAgainstRow
{
    /// <summary>Characters of the text that the message shows.</summary>
    private const int LongestShown = 120;

    /// <param name="row">The row, with a value.</param>
    /// <param name="said">What the text says, and where.</param>
    /// <param name="expected">The value that the text speaks for.</param>
    /// <param name="excerpt">The sentence.</param>
    /// <param name="matter">What it is about; with the row the finding is known by it.</param>
    /// <param name="rules">For the name of the row.</param>
    public static Discrepancy Differs(Figure row, Side said, string expected, string excerpt, string matter, RulePack rules)
    {
        var (name, here, there, shown) = (Phrases.Name(row, rules), Phrases.Place(row), Phrases.Place(said.Location, said.Section), Phrases.Short(said.What, LongestShown));
        return new Discrepancy
        {
            Kind = Kinds.CrossDiffers,
            Message = new(
                $"Phụ lục, {here.Vietnamese}: {name.Vietnamese} ghi {Phrases.Printed(row)}, nhưng phần nội dung báo cáo ghi \"{shown}\" ({there.Vietnamese}).",
                $"In the appendix ({here.English}) {name.English} says {Phrases.Printed(row)}, but the text says \"{shown}\" ({there.English})."),
            Sides = [Phrases.Side(row), said],
            Found = $"{Phrases.Id(row)} = {Phrases.Printed(row)}",
            Expected = expected,
            Excerpt = excerpt,
            Key = $"{Phrases.Id(row)} {matter}",
        };
    }
}
