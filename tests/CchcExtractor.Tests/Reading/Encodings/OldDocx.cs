using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Readers;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Reading.Encodings;

/// <summary>Makes Word files look as if they had been typed in an old encoding.</summary>
internal static partial class OldDocx
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Types all texts of a file anew.</summary>
    /// <param name="path">The file.</param>
    /// <param name="typed">How a text was typed.</param>
    /// <param name="font">The font of all runs.</param>
    /// <param name="capitalFont">The font of capitals that the encoding lacks; null where they are typed like small letters.</param>
    public static Document Read(string path, Func<string, string> typed, string font, string? capitalFont = null)
    {
        var memory = new MemoryStream();
        memory.Write(File.ReadAllBytes(path));
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in archive.Entries.Where(entry => TextPart().IsMatch(entry.FullName)).ToList())
            {
                XDocument xml;
                using (var stream = part.Open())
                    xml = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
                foreach (var paragraph in xml.Descendants(W + "p"))
                    JoinMarks([.. paragraph.Descendants(W + "t")]);
                foreach (var run in xml.Descendants(W + "r").ToList())
                    foreach (var single in Singled(run))
                        Type(single, typed, font, capitalFont);
                using var written = part.Open();
                written.SetLength(0);
                xml.Save(written, SaveOptions.DisableFormatting);
            }
        }

        return ReportFiles.Read(Path.GetFileName(path), memory.ToArray());
    }

    /// <summary>A mark whose letter stands in the text before goes there: typed in an old encoding they are one.</summary>
    private static void JoinMarks(List<XElement> texts)
    {
        for (var i = 1; i < texts.Count; i++)
        {
            while (texts[i].Value.Length > 0 && Composition.IsMark(texts[i].Value[0]))
            {
                texts[i - 1].Value += texts[i].Value[0];
                texts[i].Value = texts[i].Value[1..];
            }
        }
    }

    /// <summary>A run for each thing that stands in a run, so that tabs and texts keep their order.</summary>
    private static List<XElement> Singled(XElement run)
    {
        var singles = run.Elements().Where(child => child.Name != W + "rPr").Select(child =>
            new XElement(W + "r", run.Element(W + "rPr") is { } format ? new XElement(format) : null, new XElement(child))).ToList();
        run.ReplaceWith(singles);
        return singles;
    }

    private static void Type(XElement run, Func<string, string> typed, string font, string? capitalFont)
    {
        foreach (var text in run.Elements(W + "t").ToList())
        {
            var composed = Composition.Compose(text.Value);
            var parts = capitalFont is null ? [composed] : CapitalsApart(composed);
            // a run for each font; what else stands in the run stays with the last
            foreach (var part in parts[..^1])
                run.AddBeforeSelf(new XElement(W + "r", Formatted(run, part), new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), typed(part))));
            text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            text.Value = typed(parts[^1]);
            var format = Formatted(run, parts[^1]);
            run.Element(W + "rPr")?.Remove();
            run.AddFirst(format);
        }

        XElement Formatted(XElement from, string part)
        {
            var format = from.Element(W + "rPr") is { } own ? new XElement(own) : new XElement(W + "rPr");
            format.Element(W + "rFonts")?.Remove();
            var name = capitalFont is not null && part.Any(OldTyping.NeedsCapitalFont) ? capitalFont : font;
            format.AddFirst(new XElement(W + "rFonts", new XAttribute(W + "ascii", name), new XAttribute(W + "hAnsi", name)));
            return format;
        }
    }

    private static string[] CapitalsApart(string text) => text.Length == 0 ? [""] : [.. Capitals().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("^word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)[.]xml$", RegexOptions.NonBacktracking)]
    private static partial Regex TextPart();

    [GeneratedRegex("[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]+|[^ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]+", RegexOptions.NonBacktracking)]
    private static partial Regex Capitals();
}
