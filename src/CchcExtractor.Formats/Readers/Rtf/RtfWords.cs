namespace CchcExtractor.Formats.Readers.Rtf;

/// <summary>Control words that are characters, and those whose groups hold nothing to read.</summary>
internal static class RtfWords
{
    private static readonly HashSet<string> _unseen =
    [
        "annotation", "aftnsep", "aftnsepc", "aftncn", "atnauthor", "atndate", "atnid", "atnref", "atrfstart", "atrfend", "author", "background", "bkmkend", "bkmkstart", "blipuid", "buptim",
        "category", "colorschememapping", "colortbl", "comment", "company", "creatim", "datafield", "datastore", "defchp", "defpap", "doccomm", "docvar", "factoidname", "falt", "filetbl",
        "fldtype", "fname", "fontemb", "fontfile", "formfield", "ftncn", "ftnsep", "ftnsepc", "generator", "hl", "hlinkbase", "info", "keycode", "keywords", "latentstyles", "levelnumbers", "leveltext",
        "listlevel", "listname", "listoverridetable", "listpicture", "liststylename", "listtable", "manager", "mmathPr", "nextfile", "nonesttables", "nonshppict", "objalias", "objclass", "objdata", "objname",
        "objsect", "oldcprops", "oldpprops", "oldsprops", "oldtprops", "operator", "panose", "password", "passwordhash", "pgdsctbl", "pgp", "pgptbl", "picprop", "pict", "pn", "pnseclvl", "pntxta", "pntxtb", "printim",
        "private", "propname", "protend", "protstart", "revtbl", "revtim", "rsidtbl", "rxe", "shppict", "shprslt", "sn", "sp", "subject", "sv", "svb", "tc", "tcn", "template", "themedata", "title", "txe", "userprops",
        "wgrffmtfilter", "windowcaption", "writereservation", "writereservhash", "xe", "xform", "xmlattrname", "xmlattrvalue", "xmlnstbl", "xmlopen",
    ];

    /// <summary>The character that a word stands for; null for other words.</summary>
    internal static char? Character(string word) => word switch
    {
        "tab" => '\t',
        "line" or "lbr" => '\n',
        "emdash" => '—',
        "endash" => '–',
        "emspace" or "enspace" or "qmspace" => ' ',
        "bullet" => '•',
        "lquote" => '‘',
        "rquote" => '’',
        "ldblquote" => '“',
        "rdblquote" => '”',
        _ => null,
    };

    /// <summary>True where the group that a word begins is not shown, or says what another group says.</summary>
    internal static bool IsUnseen(string word) => _unseen.Contains(word);
}
