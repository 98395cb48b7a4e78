namespace CchcExtractor.Rules;

/// <summary>What may stand in a hole.</summary>
public enum HoleType
{
    /// <summary>A count: <c>523</c>, <c>1.204</c>, <c>07</c>, <c>không</c>.</summary>
    Int,

    /// <summary>Any number: <c>98,5</c>.</summary>
    Dec,

    /// <summary>A percentage with its sign: <c>98,5 %</c>.</summary>
    Pct,

    /// <summary>A number of any of these kinds: what a hole is that says no type.</summary>
    Num,

    /// <summary>A date in any written form.</summary>
    Date,

    /// <summary>A reporting period: <c>quý I năm 2023</c>, <c>6 tháng đầu năm 2023</c>.</summary>
    Period,

    /// <summary>A document number: <c>171/KH-UBND</c>.</summary>
    Docno,

    /// <summary>A name: letters, blanks, hyphens and apostrophes.</summary>
    Name,

    /// <summary>A dossier field in any spelling.</summary>
    Field,

    /// <summary>Any words up to the end of the clause.</summary>
    Text,
}

/// <summary>What each hole type looks like in folded text.</summary>
public static class HoleTypes
{
    /// <summary>A number stands in it, so that it yields a figure.</summary>
    public static bool IsNumber(HoleType type) => type is HoleType.Int or HoleType.Dec or HoleType.Pct or HoleType.Num;

    /// <summary>
    /// Name and type of what stands between the braces. <c>{field}</c> and <c>{date}</c> say their type by their name; any other hole without one is for a number.
    /// </summary>
    public static (string Name, string Type) Split(string content)
    {
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? content : content[..colon]).Trim();
        return (name, colon >= 0 ? content[(colon + 1)..].Trim() : Parse(name) is null ? "num" : name);
    }

    /// <summary>The type of a name in a pattern, or null.</summary>
    public static HoleType? Parse(string name) => name switch
    {
        "int" => HoleType.Int,
        "dec" => HoleType.Dec,
        "pct" => HoleType.Pct,
        "num" => HoleType.Num,
        "date" => HoleType.Date,
        "period" => HoleType.Period,
        "docno" => HoleType.Docno,
        "name" => HoleType.Name,
        "field" => HoleType.Field,
        "text" => HoleType.Text,
        _ => null,
    };

    /// <summary>All names, for messages and the schema.</summary>
    public static IReadOnlyList<string> Names { get; } = ["int", "dec", "pct", "num", "date", "period", "docno", "name", "field", "text"];

    /// <summary>The expression for folded text, without groups that capture.</summary>
    public static string Expression(HoleType type) => type switch
    {
        HoleType.Int => @"(?:\d{1,3}(?:[.,]\d{3})+|\d+|không)",
        HoleType.Dec => @"\d+(?:[.,]\d+)*",
        HoleType.Pct => @"\d+(?:[.,]\d+)? ?%",
        HoleType.Num => @"(?:\d+(?:[.,]\d+)*(?: ?%)?|không)",
        HoleType.Date => @"(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4})",
        HoleType.Period => @"(?:quý (?:[1-4]|iv|i{1,3})|(?:0?[369]|1[0-2]) tháng(?: (?:đầu|cuối) năm)?|tháng \d{1,2}|năm)[ ,./-]*(?:năm )?(?:\d{4})?",
        HoleType.Docno => @"\d+[\p{L}]? ?/ ?[\p{L}\d/ -]*[\p{L}\d]",
        HoleType.Name => @"[\p{L}][\p{L}\d' -]*?",
        HoleType.Field => @"[\p{L}][\p{L}, -]*?",
        _ => @"[^.;]+?",
    };
}
