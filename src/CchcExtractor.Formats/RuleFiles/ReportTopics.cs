using System.Globalization;
using CchcExtractor.Rules;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads the topics about a report as a whole: its frame, its periods, the documents it cites.</summary>
internal static class ReportTopics
{
    internal static void Letterhead(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("types", "mottos", "body_opens", "closings", "recipients", "authorities", "appendices", "not_names", "not_units", "dashed_names", "no_districts_from");
        builder.Letterhead = new LetterheadRules
        {
            Types = RulePatterns.Read(keys, "types"),
            Mottos = RulePatterns.Read(keys, "mottos"),
            BodyOpens = RulePatterns.Read(keys, "body_opens"),
            Closings = RulePatterns.Read(keys, "closings"),
            Recipients = RulePatterns.Read(keys, "recipients"),
            Authorities = RulePatterns.Read(keys, "authorities"),
            Appendices = RulePatterns.Read(keys, "appendices"),
            NotNames = RulePatterns.Read(keys, "not_names"),
            NotUnits = RulePatterns.Read(keys, "not_units"),
            DashedNames = RulePatterns.Read(keys, "dashed_names"),
            NoDistrictsFrom = keys.TryGetValue("no_districts_from", out var day) ? Day(day) : null,
        };
    }

    internal static void Periods(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("reports", "outlook", "outlook_later", "not");
        builder.Periods = new PeriodRules
        {
            Reports = RulePatterns.Read(keys, "reports"),
            Outlook = RulePatterns.Read(keys, "outlook"),
            OutlookLater = RulePatterns.Read(keys, "outlook_later"),
            Not = RulePatterns.Read(keys, "not"),
        };
    }

    internal static void Citations(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("issued", "not_date", "dated", "by", "about", "subject_ends", "own_bodies", "own_issuers", "other_issuers");
        builder.Citations = new CitationRules
        {
            Issued = RulePatterns.Read(keys, "issued"),
            NotDate = RulePatterns.Read(keys, "not_date"),
            Dated = RulePatterns.Read(keys, "dated"),
            By = RulePatterns.Read(keys, "by"),
            About = RulePatterns.Read(keys, "about"),
            SubjectEnds = RulePatterns.Read(keys, "subject_ends"),
            OwnBodies = RulePatterns.Read(keys, "own_bodies"),
            OwnIssuers = RulePatterns.Read(keys, "own_issuers"),
            OtherIssuers = RulePatterns.Read(keys, "other_issuers"),
        };
    }

    internal static void Taken(RuleNode node, PackBuilder builder)
    {
        var patterns = RulePatterns.Read(node);
        builder.Taken.AddRange(patterns.Where(pattern => !IsExpression(pattern)));

        // expressions are met in one pass over the text instead of one each
        var expressions = patterns.Where(IsExpression).Select(pattern => $"(?:{pattern.Source[3..]})").ToList();
        if (expressions.Count > 0)
            builder.Taken.Add(Pattern.Parse("re:" + string.Join('|', expressions)));

        static bool IsExpression(Pattern pattern) => pattern.Source.StartsWith("re:", StringComparison.Ordinal);
    }

    private static DateOnly? Day(RuleNode node)
    {
        if (DateOnly.TryParseExact(node.Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        node.Error($"cần một ngày dạng 2025-07-01, gặp \"{node.Text()}\"", $"expected a day such as 2025-07-01, got \"{node.Text()}\"");
        return null;
    }
}
