using CchcExtractor.App;
using CchcExtractor.App.Batch;
using CchcExtractor.App.Isolation;
using CchcExtractor.App.Watching;
using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.App;

public sealed class RulesInUseTests : IDisposable
{
    private const string Good = """
        pack: { id: mine, version: "VERSION" }
        vocabularies: { units: { ho_so: ["hồ sơ"] } }
        facts: [{ number: a, name: A, unit: ho_so, cues: [nhận] }]
        tests: [{ text: "Đã nhận 12 hồ sơ.", facts: { a: 12 } }]
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly RulesInUse _rules;
    private readonly InThisProcess _reader;

    public RulesInUseTests()
    {
        Write(Good);
        var terminal = new Terminal(_out, _error, "en");
        _rules = new RulesInUse(_folder.Path, _folder["out"], terminal, WorkerLog.Lines(terminal));
        _reader = new InThisProcess(new OneFile(new Extractor(RuleFolder.LoadAll(_rules.Bundle).Packs)), new Dictionary<string, string>());
        _rules.Changed += _reader.Renew;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _rules.Dispose();
        _folder.Dispose();
    }

    private async Task<string> RulesOfAReport() => (await _reader.Report(new InputFile(Cchc.SomeReport, "r.docx"), default)).Rules;

    private void Write(string yaml) => File.WriteAllText(_folder["mine.yaml"], yaml);

    private void LookTwice()
    {
        _rules.Look();
        _rules.Look();
    }

    [Fact]
    public async Task Changed_rules_are_swapped_whole_once_they_are_still_and_who_began_with_the_old_ones_keeps_them()
    {
        var (old, before) = (_rules.Bundle, await RulesOfAReport());
        LookTwice();
        Assert.Same(old, _rules.Bundle);
        Write(Good.Replace("VERSION", "2.0.0", StringComparison.Ordinal));
        _rules.Look();
        Assert.Same(old, _rules.Bundle);
        _rules.Look();
        Assert.NotSame(old, _rules.Bundle);
        Assert.Contains("from now on mine 2.0.0", _out.ToString());
        Assert.StartsWith("mine VERSION ", before);
        Assert.StartsWith("mine 2.0.0 ", await RulesOfAReport());
        Assert.Equal("VERSION", RuleFolder.LoadAll(old).Packs.Main.Version);
    }

    [Theory]
    [InlineData("facts: [{ nummer: x }]", "mine.yaml:1:11: unknown key \"nummer\"; did you mean \"number\"?")]
    [InlineData("tests: [{ text: \"Đã nhận 12 hồ sơ.\", facts: { a: 12 } }]", "did not find a = 12")]
    public void Rules_with_a_mistake_or_a_failing_test_are_refused_with_the_reason_once_and_the_old_go_on(string yaml, string reason)
    {
        var old = _rules.Bundle;
        Write(yaml);
        LookTwice();
        LookTwice();
        Assert.Same(old, _rules.Bundle);
        Assert.Contains(reason, _error.ToString());
        Assert.Contains("the old ones go on", _error.ToString());
        Assert.Equal(2, _error.ToString().Split("the old ones go on").Length);
        Write(Good + "\n");
        LookTwice();
        Assert.NotSame(old, _rules.Bundle);
    }

    [Fact]
    public void Tests_that_run_in_a_process_of_their_own_say_what_fails()
    {
        Assert.Empty(RuleTestsInChild.Failures(_rules.Bundle, _folder.Path, "en"));
        Write(Good.Replace("facts: { a: 12 }", "facts: { a: 13 }", StringComparison.Ordinal));
        Assert.Contains(RuleTestsInChild.Failures(_folder.Path, _folder.Path, "en"), line => line.English.Contains("mine.yaml:4", StringComparison.Ordinal));
    }
}
