using System.Text;
using CchcExtractor.Reporting;

namespace CchcExtractor.Checks.Catalogue;

/// <summary>The catalogue of all codes as Markdown, made from <see cref="Kinds.All"/> and <see cref="CheckPages.All"/>.</summary>
public static class CheckCatalogue
{
    /// <summary>The whole page; <c>rules/checks.md</c> holds it, and a test says when it no longer does.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append("# Các loại sai lệch\n\nTrang này do `cchc checks --markdown` tạo ra; đừng sửa bằng tay. Made by `cchc checks --markdown`; do not edit.\n");
        foreach (var kind in Kinds.All)
        {
            var text = CheckPages.All.First(one => one.Code == kind.Code);
            page.Append($"\n## `{kind.Code}` ({Severity(kind)})\n\n**{kind.Title.Vietnamese}.** *{kind.Title.English}.*\n\n");
            page.Append($"- Vì sao quan trọng: {text.Why}\n- Ví dụ: {text.Example}\n- Không bị nêu: {text.Quiet}\n- Cách sửa: {text.Mend}\n");
        }

        return page.ToString();
    }

    private static string Severity(DiscrepancyKind kind) => kind.Severity switch
    {
        Reporting.Severity.Error => "lỗi, error",
        Reporting.Severity.Warning => "cảnh báo, warning",
        _ => "lưu ý, info",
    };
}
