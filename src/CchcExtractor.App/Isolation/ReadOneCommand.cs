using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization.Metadata;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Commands;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.App.Isolation;

/// <summary>
/// <c>cchc read-one</c>, which the program starts for itself: reads files that it is asked for over its input, and answers with their
/// reports over its output. It ends when the input ends, in the middle of a file too, so that it never outlives its parent.
/// </summary>
internal static class ReadOneCommand
{
    /// <summary>The name that parents call.</summary>
    public const string Name = "read-one";

    /// <summary>Exit status of a child that came to its memory limit.</summary>
    public const int OutOfMemory = 86;

    public static Command Create(Options options, Terminal terminal)
    {
        var command = options.Command(Name, "đọc từng tệp cho chương trình mẹ", "reads files for the program that started it");
        command.Hidden = true;
        var rules = options.Rules();
        command.Options.Add(rules);
        command.SetAction(async (line, _) =>
        {
            // a stop is the parent's affair, which lets running files finish
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
            using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => signal.Cancel = true);
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            Console.SetOut(TextWriter.Null);
            await Serve(input, output, line.RuleFolder(rules), terminal.Language);
            return ExitStatus.Done;
        });
        return command;
    }

    private static async Task Serve(Stream input, Stream output, string ruleFolder, string language)
    {
        var asked = System.Threading.Channels.Channel.CreateUnbounded<Question>();
        _ = Task.Run(async () =>
        {
            while (await Wire.Receive(input, WireForms.Default.Question) is { } question)
                asked.Writer.TryWrite(question);
            Environment.Exit(ExitStatus.Done);
        });
        if (await Greet(output, ruleFolder, language) is not { } pack)
            return;
        var oneFile = new OneFile(new Extractor(pack));
        var archive = new OpenArchive();
        await foreach (var question in asked.Reader.ReadAllAsync())
        {
            try
            {
                if (question is { Archive: not null, Entry: null })
                    await Answer(output, archive.List(question), WireForms.Default.Listing, () => new Listing([new ListedEntry("", ReadingProblems.TooMuchFound(question.Name))]));
                else if (archive.File(question) is var file)
                    await Answer(output, oneFile.Report(file), WireForms.Default.Report, () => OneFile.Unread(file, ReadingProblems.TooMuchFound(question.Name)));
            }
            catch (OutOfMemoryException)
            {
                Environment.Exit(OutOfMemory);
            }
        }
    }

    /// <summary>Sends what was found, or where that is more than is taken, that it is.</summary>
    private static async Task Answer<T>(Stream output, T found, JsonTypeInfo<T> form, Func<T> tooMuch)
    {
        if (!await Wire.Send(output, found, form))
            await Wire.Send(output, tooMuch(), form);
    }

    private static async Task<RulePacks?> Greet(Stream output, string ruleFolder, string language)
    {
        using var mistakes = new StringWriter();
        try
        {
            var pack = LoadedRules.From(ruleFolder, new Terminal(TextWriter.Null, mistakes, language));
            await Wire.Send(output, new Greeting(pack.FieldNames(), "", null), WireForms.Default.Greeting);
            return pack;
        }
        catch (CommandFailure failure)
        {
            await Wire.Send(output, new Greeting(new Dictionary<string, string>(), mistakes.ToString(), failure.Wording), WireForms.Default.Greeting);
            return null;
        }
    }

    /// <summary>The archive of the last question: its entries are mostly asked for one after the other.</summary>
    private sealed class OpenArchive
    {
        private (string? Path, long Opening) _last;
        private Dictionary<string, InputFile> _entries = [];

        public Listing List(Question question) => new([.. Entries(question).Values.Select(entry => new ListedEntry(entry.EntryName ?? "", entry.Problem))]);

        public InputFile File(Question question)
        {
            if (question.Entry is not { } entry)
                return new InputFile(question.Path, question.Name);
            return Entries(question).GetValueOrDefault(entry) is { } file
                ? file with { Name = question.Name }
                : new InputFile(question.Path, question.Name, Formats.Readers.UnreadableFiles.Missing(question.Name));
        }

        private Dictionary<string, InputFile> Entries(Question question)
        {
            if (_last != (question.Path, question.Opening))
            {
                _entries = new InputFile(question.Path, question.Archive!).Reports().ToDictionary(file => file.EntryName ?? "");
                _last = (question.Path, question.Opening);
            }

            return _entries;
        }
    }
}
