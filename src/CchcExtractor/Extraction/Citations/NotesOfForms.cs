using CchcExtractor.Checks.Dates;
using CchcExtractor.Reporting;

namespace CchcExtractor.Extraction.Citations;

/// <summary>
/// "QĐ số 119/QĐ-UBND ngày 24/1/2024" in the column of remarks of a form: on what the number of the row rests, and nothing says whose it is. It is the document that the text cites by the same name, whoever issued that;
/// the decision that publishes the procedures is the province's, that which assigns the posts the district's, so what the text does not know is nobody's rather than the commune's own.
/// </summary>
internal static class NotesOfForms
{
    /// <summary>The citation of a form as that of the text which it repeats.</summary>
    /// <param name="note">Stands in a table of the appendix.</param>
    /// <param name="text">The citations of the text.</param>
    public static Citation Attributed(Citation note, IReadOnlyList<Citation> text)
    {
        if (note.Issuer.Length > 0 || !note.Own || note.Number is null || note.Subject.Length > 0)
            return note;
        var same = text.Where(other => other.Type == note.Type && CitedDocument.Key(other) == CitedDocument.Key(note)).ToList();
        var meant = same.Find(other => other.Date == note.Date) ?? same.Find(other => !other.Own && other.Issuer.Length > 0 && other.Date?.Year == note.Date?.Year);
        return note with { Issuer = meant?.Issuer ?? "", Own = meant?.Own == true };
    }
}
