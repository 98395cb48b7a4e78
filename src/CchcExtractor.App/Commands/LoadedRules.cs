using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.App.Commands;

/// <summary>The rules that a command works with.</summary>
internal static class LoadedRules
{
    /// <summary>Loads the packs of a folder.</summary>
    /// <exception cref="CommandFailure">They cannot be used; the message is one line per mistake: file, line, column, what to do.</exception>
    public static RulePacks From(string folder, Terminal terminal) => All(folder, terminal).Packs;

    /// <summary>The same with doubts, and, where asked for, all lines in effect.</summary>
    /// <exception cref="CommandFailure">As above.</exception>
    public static LoadedPacks All(string folder, Terminal terminal, bool withLines = false)
    {
        try
        {
            var packs = RuleFolder.LoadAll(folder, withLines);
            // making the rules' automata leaves more than twice their size behind; give it back before the reports come
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            return packs;
        }
        catch (RuleFileException mistakes)
        {
            foreach (var mistake in mistakes.Errors)
                terminal.Error.WriteLine(Placed(mistake, folder).In(terminal.Language));
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{folder}: {mistakes.Errors.Count} lỗi trong tệp quy tắc; hãy sửa các dòng trên rồi chạy lại.",
                $"{folder}: {mistakes.Errors.Count} mistakes in the rule files; mend the lines above and run again."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{folder}: không đọc được thư mục quy tắc ({e.Message}). Hãy kiểm tra quyền đọc hoặc chỉ thư mục khác bằng --rules.",
                $"{folder}: the rule folder cannot be read ({e.Message}). Check permission, or name another with --rules."));
        }
    }

    /// <summary>With the path that leads to the file from where the user is; the loader knows it from its folder on only.</summary>
    public static RuleError Placed(RuleError mistake, string folder) => mistake with { Origin = Placed(mistake.Origin, folder) };

    /// <summary>The same for a place.</summary>
    public static RuleOrigin Placed(RuleOrigin origin, string folder) => origin.File == folder ? origin : origin with { File = Path.Combine(folder, origin.File) };

    /// <summary>Names of the dossier fields of all packs, for the sheets.</summary>
    public static IReadOnlyDictionary<string, string> FieldNames(this RulePacks packs) =>
        packs.All.SelectMany(pack => pack.Vocabulary("fields").Terms).GroupBy(term => term.Key).ToDictionary(same => same.Key, same => same.First().Name);
}
