using System.CommandLine;
using System.Diagnostics;
using System.Text;
using CchcExtractor.App.Batch;
using CchcExtractor.Documents;
using CchcExtractor.Formats.Writers;
using CchcExtractor.Formats.Writers.Json;
using CchcExtractor.Reporting;
using CchcExtractor.Tidying;

namespace CchcExtractor.App.Commands;

/// <summary><c>cchc inspect</c>: what the reader saw, before any rule.</summary>
internal static class InspectCommand
{
    /// <summary>A way to show a document: its name in <c>--as</c>, the extension of its files, and the text made of document, seconds of reading and language.</summary>
    private sealed record View(string Name, string Extension, Func<Document, double, string, string> Show);

    private static readonly View[] Views =
    [
        new("outline", ".txt", (document, _, _) => OutlineText.Write(Tidy.Up(document))),
        new("tables", ".json", (document, seconds, _) => TablesJson.Write(document, seconds)),
        new("json", ".json", (document, _, language) => DocumentJson.Write(Tidy.Up(document), language)),
    ];

    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command("inspect", "cho xem chương trình đọc được gì từ tệp, chưa áp dụng quy tắc", "shows what was read from files, before any rule");
        var inputs = options.Inputs("tệp, thư mục hoặc mẫu tên", "files, folders or patterns");
        var view = options.Value("--as", string.Join('|', Views.Select(known => known.Name)),
            "dàn ý, bảng hay toàn bộ tài liệu (mặc định: outline)", "outline, tables, or the whole document (default: outline)");
        var folder = options.Value("--out", "DIR", "ghi mỗi tài liệu thành một tệp trong thư mục này", "write a file per document into this folder");
        command.Arguments.Add(inputs);
        command.Options.Add(view);
        command.Options.Add(folder);
        command.SetAction(line =>
        {
            var name = line.OneOf(view, [.. Views.Select(known => known.Name)]);
            return Show(InputFiles.Find(line.Inputs(inputs)), Views.Single(known => known.Name == name), line.GetValue(folder), terminal);
        });
        return command;
    }

    private static int Show(InputFiles inputs, View view, string? folder, Terminal terminal)
    {
        var status = ExitStatus.Done;
        // a.docx gives a.json; beside a.pdf they are a.docx.json and a.pdf.json
        var stems = inputs.Files.CountBy(file => Path.ChangeExtension(file.Name, null)).ToDictionary();
        foreach (var file in inputs.Files)
        {
            try
            {
                var began = Stopwatch.GetTimestamp();
                var document = file.Read();
                var text = view.Show(document, Stopwatch.GetElapsedTime(began).TotalSeconds, terminal.Language);
                if (folder is null)
                    terminal.Out.WriteLine(text.TrimEnd());
                else
                    Write(Path.Combine(folder, (stems[Path.ChangeExtension(file.Name, null)] > 1 ? file.Name : Path.ChangeExtension(file.Name, null)) + view.Extension), text);
            }
            catch (UnreadableFileException unreadable)
            {
                terminal.Error.WriteLine(ProblemLine.Of(file.Shown, unreadable.Problem, terminal.Language));
                status = ExitStatus.Unprocessed;
            }
            catch (Exception bug) when (bug is not (CommandFailure or OutOfMemoryException))
            {
                terminal.Error.WriteLine(ProblemLine.Of(file.Shown, OneFile.Crash(file, bug), terminal.Language));
                status = ExitStatus.Unprocessed;
            }
        }

        return status;
    }

    private static void Write(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitStatus.Unprocessed, new Wording(
                $"{path}: không ghi được ({e.Message}). Hãy chọn thư mục khác bằng --out.", $"{path}: cannot be written ({e.Message}). Choose another folder with --out."));
        }
    }
}
