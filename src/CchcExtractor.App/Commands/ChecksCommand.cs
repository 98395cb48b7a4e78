using System.CommandLine;
using CchcExtractor.Checks;
using CchcExtractor.Checks.Catalogue;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc checks</c>: what the codes mean, why they matter, how to mend what they found.</summary>
internal static class ChecksCommand
{
    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("checks", "giải thích các mã sai lệch", "explains the codes of discrepancies");
        var code = new Argument<string?>(terminal.Language == "en" ? "CODE" : "MÃ") { Arity = ArgumentArity.ZeroOrOne, Description = terminal.Language == "en" ? "one code" : "một mã" };
        var markdown = options.Switch("--markdown", "in toàn bộ danh mục dạng Markdown", "prints the whole catalogue as Markdown");
        command.Arguments.Add(code);
        command.Options.Add(markdown);
        command.SetAction(line =>
        {
            if (line.GetValue(markdown))
            {
                terminal.Out.Write(CheckCatalogue.Markdown());
                return ExitStatus.Done;
            }

            var wanted = line.GetValue(code);
            var kinds = Kinds.All.Where(kind => wanted is null || kind.Code == wanted).ToList();
            if (kinds.Count == 0)
                throw CommandFailure.Usage($"không có mã '{wanted}'; `cchc checks` liệt kê các mã", $"there is no code '{wanted}'; `cchc checks` lists them");
            foreach (var kind in kinds)
            {
                terminal.Out.WriteLine($"{kind.Code}: {kind.Title.In(terminal.Language)}");
                if (wanted is not null && CheckPages.All.First(page => page.Code == kind.Code) is var page)
                    terminal.Out.WriteLine($"  {page.Why}{Environment.NewLine}  Ví dụ: {page.Example}{Environment.NewLine}  Không bị nêu: {page.Quiet}{Environment.NewLine}  Cách sửa: {page.Mend}");
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
