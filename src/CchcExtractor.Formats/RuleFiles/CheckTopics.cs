using CchcExtractor.Checks;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Rules.Expressions;
using CchcExtractor.Texts;

namespace CchcExtractor.Formats.RuleFiles;

/// <summary>Reads the checks that stand in rule files: <c>{ code: sum/parts-differ, assert: "a + b == c" }</c>.</summary>
internal static class CheckTopics
{
    internal static void Checks(RuleNode node, PackBuilder builder)
    {
        foreach (var item in node.Items())
        {
            var keys = item.Keys("code", "id", "assert", "when", "severity");
            if (!keys.TryGetValue("code", out var code) || !keys.TryGetValue("assert", out var assert))
            {
                item.Error("mỗi phép kiểm tra cần khóa code và assert", "a check needs the keys code and assert");
                continue;
            }

            KnownCode(code);
            var when = keys.TryGetValue("when", out var condition) ? Read(condition, builder) : null;
            if (Read(assert, builder) is { } parsed)
            {
                var id = keys.TryGetValue("id", out var given) ? given.Text() : $"{code.Text()}#{builder.Checks.Count(check => check.Code == code.Text()) + 1}";
                builder.Put(builder.Checks, check => check.Id == id, check => check.Origin, given ?? item, new CheckRule(
                    id, code.Text(), parsed, when, keys.TryGetValue("severity", out var severity) ? Severity(severity) : null, assert.Text(), item.Origin)
                {
                    WhenSource = condition?.Text() ?? "",
                });
            }
        }
    }

    private static void KnownCode(RuleNode node)
    {
        var code = node.Text();
        if (Kinds.Of(code) is not null)
            return;
        var nearest = Nearest.To(code, Kinds.All.Select(kind => kind.Code));
        node.Error(
            $"không có mã sai lệch \"{code}\"" + (nearest is null ? "; xem danh mục mã trong tài liệu" : $"; có phải \"{nearest}\"?"),
            $"unknown discrepancy code \"{code}\"" + (nearest is null ? "; see the catalogue of codes" : $"; did you mean \"{nearest}\"?"));
    }

    private static Severity? Severity(RuleNode node)
    {
        if (node.Text() is "info")
            return Reporting.Severity.Info;
        if (node.Text() is "warning")
            return Reporting.Severity.Warning;
        if (node.Text() is "error")
            return Reporting.Severity.Error;
        node.Error($"mức độ là info, warning hoặc error, không phải \"{node.Text()}\"", $"a severity is info, warning or error, not \"{node.Text()}\"");
        return null;
    }

    private static Expression? Read(RuleNode node, PackBuilder builder)
    {
        try
        {
            var parsed = ExpressionParser.Truth(node.Text());
            foreach (var reference in parsed.References())
                foreach (var name in reference.Names.Where(name => !builder.Indicators.ContainsKey(name) && !builder.RowIds.Contains(name)))
                    Unknown(node, reference, name, builder);
            foreach (var reference in parsed.References().Where(reference => reference.Previous && builder.Indicators.TryGetValue(reference.Names[0], out var indicator) && indicator.Unit == "%"))
                node.ErrorAt(reference.Offset, $"prev so sánh số đếm; \"{reference.Names[0]}\" là tỷ lệ, hãy dùng tử số và mẫu số", $"prev compares counts; \"{reference.Names[0]}\" is a rate, use its parts");
            return parsed;
        }
        catch (ExpressionException exception)
        {
            node.ErrorAt(exception.Offset, exception.Wording.Vietnamese, exception.Wording.English);
            return null;
        }
    }

    private static void Unknown(RuleNode node, Reference reference, string name, PackBuilder builder)
    {
        var nearest = Nearest.To(name, name.Contains('/') ? builder.RowIds : builder.Indicators.Keys);
        var (vietnamese, english) = name.Contains('/') ? ("dòng biểu", "form row") : ("chỉ tiêu", "indicator");
        node.ErrorAt(
            Math.Max(reference.Offset, node.Text().IndexOf(name, reference.Offset, StringComparison.Ordinal)),
            $"không có {vietnamese} \"{name}\"" + (nearest is null ? "; khai báo nó trước khi dùng" : $"; có phải \"{nearest}\"?"),
            $"unknown {english} \"{name}\"" + (nearest is null ? "; declare it before it is used" : $"; did you mean \"{nearest}\"?"));
    }
}
