using CchcExtractor.App;
using CchcExtractor.App.Commands;

namespace CchcExtractor.Tests.App;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("extract")]
    [InlineData("watch")]
    [InlineData("check")]
    [InlineData("inspect")]
    [InlineData("explain")]
    [InlineData("rules")]
    public async Task Each_command_explains_itself_in_both_languages(string command)
    {
        var vietnamese = await Cchc.Run(command, "--help");
        var english = await Cchc.Run(command, "--help", "--lang", "en");
        Assert.Equal((0, 0), (vietnamese.Status, english.Status));
        Assert.StartsWith("cchc " + command, vietnamese.Out.Split("Cách dùng:")[1].Trim());
        Assert.StartsWith("cchc " + command, english.Out.Split("Usage:")[1].Trim());
        Assert.DoesNotContain("Usage", vietnamese.Out);
    }

    [Theory]
    [InlineData("không hiểu 'extrakt'", "extrakt")]
    [InlineData("thiếu TỆP", "extract", "--out", "x")]
    [InlineData("thiếu --out", "extract", "x.docx")]
    [InlineData("không hiểu '--ot'", "extract", "x.docx", "--ot", "y")]
    [InlineData("--jobs: 'viele'", "extract", "x.docx", "--out", "y", "--jobs", "viele")]
    [InlineData("--format: không có giá trị 'doc'", "extract", "x.docx", "--out", "y", "--format", "doc")]
    [InlineData("--fail-on: không có giá trị 'all'", "check", "x.docx", "--fail-on", "all")]
    [InlineData("--lang: không có 'fr'", "check", "x.docx", "--lang", "fr")]
    [InlineData("thiếu --inbox", "watch", "--out", "x")]
    public async Task A_line_that_is_not_understood_is_answered_with_what_is_wrong_and_64(string message, params string[] args)
    {
        var (status, _, error) = await Cchc.Run(args);
        Assert.Equal(64, status);
        Assert.Contains(message, error);
    }

    [Fact]
    public async Task An_option_can_stand_in_the_settings_and_the_command_line_goes_before_them()
    {
        var fromSettings = await Cchc.Run([("FailOn", "all"), ("lang", "en")], "check", "none.docx");
        Assert.Equal(64, fromSettings.Status);
        Assert.Contains("--fail-on: there is no 'all'", fromSettings.Error);
        var fromLine = await Cchc.Run([("FAIL_ON", "all")], "check", "none.docx", "--fail-on", "never");
        Assert.Equal(2, fromLine.Status);
    }

    [Fact]
    public async Task A_mistake_in_a_rule_file_is_told_with_file_line_and_column()
    {
        using var folder = new Writers.TemporaryFolder();
        File.WriteAllText(folder["sai.yaml"], "facts:\n  - nummer: x\n");
        var (status, _, error) = await Cchc.Run("extract", "x.docx", "--out", folder["out"], "--rules", folder.Path);
        Assert.Equal(2, status);
        Assert.Contains(folder["sai.yaml"] + ":2:", error);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public async Task A_system_that_lets_too_few_files_be_open_is_told_as_one()
    {
        var error = new StringWriter();
        var part = new TypeInitializationException("SqliteConnection", new FileNotFoundException("Could not load file or assembly", "SQLitePCLRaw.core, Version=2.1.13"));
        var status = await CommandLine.Run(["watch"], new Terminal(new StringWriter(), error, "vi"), () => throw part);
        Assert.Equal(2, status);
        Assert.Contains("SQLitePCLRaw.core", error.ToString());
        Assert.Contains("ulimit -n", error.ToString());
    }
}
