using System.Xml;

namespace CchcExtractor.Formats.Readers.Word;

/// <summary>Old form fields that have no result text: check boxes and drop-down lists print what is chosen.</summary>
internal static class FormField
{
    /// <summary>Reads <c>w:checkBox</c> or <c>w:ddList</c>, leaves the reader behind it, and says what is printed.</summary>
    internal static string Read(XmlReader reader)
    {
        var isBox = reader.LocalName == "checkBox";
        var chosen = 0;
        var isChecked = false;
        var entries = new List<string>();
        reader.ForEachDescendant(child =>
        {
            switch (child.LocalName)
            {
                case "default" or "result" when !isBox: chosen = child.IntegerAttribute() ?? 0; break;
                case "default" or "checked": isChecked = child.IsOn(); break;
                case "listEntry": entries.Add(child.Attribute() ?? ""); break;
            }

            return false;
        });
        return isBox ? isChecked ? "☒" : "☐" : chosen >= 0 && chosen < entries.Count ? entries[chosen] : "";
    }
}
