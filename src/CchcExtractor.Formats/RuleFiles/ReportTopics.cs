using System.Globalization;
using CchcExtractor.Rules;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads the topics about a report as a whole: its frame, its periods, the documents it cites.</summary>
internal static class ReportTopics
{
    internal static void Letterhead(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("types", "mottos", "body_opens", "closings", "recipients", "authorities", "appendices", "not_names", "not_units", "dashed_names", "not_dated", "orders", "no_districts_from");
        var held = builder.Letterhead;
        builder.Letterhead = held with
        {
            Types = [.. held.Types, .. RulePatterns.Read(keys, "types")],
            Mottos = [.. held.Mottos, .. RulePatterns.Read(keys, "mottos")],
            BodyOpens = [.. held.BodyOpens, .. RulePatterns.Read(keys, "body_opens")],
            Closings = [.. held.Closings, .. RulePatterns.Read(keys, "closings")],
            Recipients = [.. held.Recipients, .. RulePatterns.Read(keys, "recipients")],
            Authorities = [.. held.Authorities, .. RulePatterns.Read(keys, "authorities")],
            Appendices = [.. held.Appendices, .. RulePatterns.Read(keys, "appendices")],
            NotNames = [.. held.NotNames, .. RulePatterns.Read(keys, "not_names")],
            NotUnits = [.. held.NotUnits, .. RulePatterns.Read(keys, "not_units")],
            DashedNames = [.. held.DashedNames, .. RulePatterns.Read(keys, "dashed_names")],
            NotDated = [.. held.NotDated, .. RulePatterns.Read(keys, "not_dated")],
            Orders = [.. held.Orders, .. RulePatterns.Read(keys, "orders")],
            NoDistrictsFrom = keys.TryGetValue("no_districts_from", out var day) ? Day(day) : held.NoDistrictsFrom,
        };
    }

    internal static void Periods(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("reports", "outlook", "outlook_later", "not");
        var held = builder.Periods;
        builder.Periods = held with
        {
            Reports = [.. held.Reports, .. RulePatterns.Read(keys, "reports")],
            Outlook = [.. held.Outlook, .. RulePatterns.Read(keys, "outlook")],
            OutlookLater = [.. held.OutlookLater, .. RulePatterns.Read(keys, "outlook_later")],
            Not = [.. held.Not, .. RulePatterns.Read(keys, "not")],
        };
    }

    internal static void Citations(RuleNode node, PackBuilder builder)
    {
        var keys = node.Keys("issued", "not_date", "done_on_day", "on_day", "amends", "dated", "by", "issuer_ends", "about", "subject_ends", "own_bodies", "own_issuers", "other_bodies", "other_levels", "other_issuers");
        var held = builder.Citations;
        builder.Citations = held with
        {
            Issued = [.. held.Issued, .. RulePatterns.Read(keys, "issued")],
            NotDate = [.. held.NotDate, .. RulePatterns.Read(keys, "not_date")],
            Amends = [.. held.Amends, .. RulePatterns.Read(keys, "amends")],
            DoneOnDay = [.. held.DoneOnDay, .. RulePatterns.Read(keys, "done_on_day")],
            OnDay = [.. held.OnDay, .. RulePatterns.Read(keys, "on_day")],
            Dated = [.. held.Dated, .. RulePatterns.Read(keys, "dated")],
            By = [.. held.By, .. RulePatterns.Read(keys, "by")],
            IssuerEnds = [.. held.IssuerEnds, .. RulePatterns.Read(keys, "issuer_ends")],
            About = [.. held.About, .. RulePatterns.Read(keys, "about")],
            SubjectEnds = [.. held.SubjectEnds, .. RulePatterns.Read(keys, "subject_ends")],
            OwnBodies = [.. held.OwnBodies, .. RulePatterns.Read(keys, "own_bodies")],
            OwnIssuers = [.. held.OwnIssuers, .. RulePatterns.Read(keys, "own_issuers")],
            OtherBodies = [.. held.OtherBodies, .. RulePatterns.Read(keys, "other_bodies")],
            OtherLevels = [.. held.OtherLevels, .. RulePatterns.Read(keys, "other_levels")],
            OtherIssuers = [.. held.OtherIssuers, .. RulePatterns.Read(keys, "other_issuers")],
        };
    }

    internal static void Taken(RuleNode node, PackBuilder builder)
    {
        var patterns = RulePatterns.Read(node);
        builder.Taken.AddRange(patterns.Where(pattern => !IsExpression(pattern)));

        // expressions are met in one pass over the text instead of one each
        var expressions = patterns.Where(IsExpression).Select(pattern => $"(?:{pattern.Source[3..]})").ToList();
        if (expressions.Count > 0)
            builder.Taken.Add(node.Reading.Pattern("re:" + string.Join('|', expressions)));

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
