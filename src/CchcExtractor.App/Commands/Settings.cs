using System.CommandLine;
using CchcExtractor.Reporting;
using Microsoft.Extensions.Configuration;

namespace CchcExtractor.App.Commands;

/// <summary>
/// Where the value of an option comes from: the command line, else the environment (<c>CCHC_OUT</c>, <c>CCHC_FAIL_ON</c>), else
/// <c>appsettings.json</c> (in the working folder, then beside the program), else its default. Case and dashes do not count.
/// </summary>
internal sealed class Settings
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Settings(IConfiguration configuration)
    {
        foreach (var (key, value) in configuration.AsEnumerable())
            if (value is { Length: > 0 })
                _values[Key(key)] = value;
    }

    /// <summary>The settings of this machine, folder and environment.</summary>
    /// <exception cref="CommandFailure">An <c>appsettings.json</c> is not JSON.</exception>
    public static Settings Load()
    {
        var files = new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() }
            .Select(folder => Path.Combine(folder, "appsettings.json")).Distinct().Where(File.Exists).ToList();
        try
        {
            var builder = new ConfigurationBuilder();
            files.ForEach(file => builder.AddJsonFile(file));
            return new Settings(builder.AddEnvironmentVariables("CCHC_").Build());
        }
        catch (InvalidDataException e)
        {
            throw CommandFailure.Usage(
                $"{string.Join(", ", files)}: không đúng cú pháp JSON ({e.InnerException?.Message}). Hãy sửa hoặc xóa tệp này.",
                $"{string.Join(", ", files)}: not valid JSON ({e.InnerException?.Message}). Mend or remove the file.");
        }
    }

    /// <summary>The value of a setting, or null.</summary>
    public string? this[string name] => _values.GetValueOrDefault(Key(name));

    private static string Key(string name) => name.Replace("-", "").Replace("_", "").ToLowerInvariant();
}

/// <summary>Makes and reads the options of the commands; what they hold is text until a command asks for it.</summary>
internal sealed class Options(Settings settings, string language)
{
    public Option<string?> Value(string name, string valueName, string vietnamese, string english) => new(name)
    {
        HelpName = valueName,
        Description = new Wording(vietnamese, english).In(language),
        DefaultValueFactory = _ => settings[name],
    };

    public Option<bool> Switch(string name, string vietnamese, string english) => new(name)
    {
        Description = new Wording(vietnamese, english).In(language),
        DefaultValueFactory = _ => settings[name] is "true" or "True" or "1",
    };

    public Option<string?> Out() => Value("--out", "DIR",
        "thư mục ghi kết quả", "folder for the results");

    public Option<string?> Rules() => Value("--rules", "DIR",
        "thư mục quy tắc (mặc định: thư mục rules cạnh chương trình)", "folder of the rules (default: the folder rules beside the program)");

    public Option<string?> Jobs() => Value("--jobs", "N",
        "số tệp xử lý cùng lúc (mặc định: số lõi của máy)", "how many files at a time (default: the number of cores)");

    public Option<string?> Format() => Value("--format", string.Join(',', Formats.Writers.Writers.All.Select(writer => writer.Name)),
        "dạng kết quả, cách nhau bằng dấu phẩy (mặc định: tất cả)", "forms of the results, divided by commas (default: all)");

    public Option<string?> FailOn(string fallback) => Value("--fail-on", "error|warning|never",
        $"từ mức sai lệch nào thì kết thúc với mã 1 (mặc định: {fallback})", $"from which severity on to end with status 1 (default: {fallback})");

    public Command Command(string name, string vietnamese, string english) => new(name, new Wording(vietnamese, english).In(language));

    public Argument<string[]> Inputs(string vietnamese, string english) => new(language == "en" ? "INPUT" : "TỆP")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = new Wording(vietnamese, english).In(language),
    };
}
