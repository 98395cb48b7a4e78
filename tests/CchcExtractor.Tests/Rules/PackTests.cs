using CchcExtractor.Formats.RuleFiles;
using CchcExtractor.Rules;
using CchcExtractor.Tests.Writers;

namespace CchcExtractor.Tests.Rules;

public sealed class PackTests : IDisposable
{
    private const string Base = """
        pack: { id: base, version: "1" }
        vocabularies:
          units: { ho_so: ["hồ sơ"] }
          fields: { ho_tich: ["Hộ tịch"] }
        indicators: { a: { unit: hồ sơ }, b: { unit: hồ sơ } }
        sections: { one: { headings: [một] }, two: { headings: [hai] } }
        facts:
          - { number: a, unit: ho_so, cues: [nhận] }
          - { number: b, id: other, unit: ho_so, cues: [gửi] }
        letterhead: { types: [báo cáo] }
        tables:
          bm1: { name: Biểu, rows: { "1": { label: Một, unit: hồ sơ }, "2": { label: Hai, unit: hồ sơ } } }
        checks: [{ code: part/exceeds-whole, id: less, assert: "a <= b" }]
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private RulePack Load(params (string Name, string Yaml)[] files) => All(files).Packs.Main;

    private LoadedPacks All(params (string Name, string Yaml)[] files)
    {
        foreach (var (name, yaml) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
            File.WriteAllText(_folder[name], yaml);
        }

        return RuleFolder.LoadAll(_folder[Path.GetDirectoryName(files[^1].Name)!], withLines: true);
    }

    [Fact]
    public void A_pack_that_extends_another_folder_has_its_rules_and_overrides_them_by_id()
    {
        var loaded = All(("base/all.yaml", Base), ("mine/mine.yaml", """
            pack: { id: mine, version: "2" }
            extends: ../base
            vocabularies: { fields: { ho_tich: ["Tư pháp"], dat_dai: ["Đất đai"] } }
            facts: [{ number: b, id: other, unit: hồ sơ, cues: [chuyển] }]
            sections: { one: { headings: [thứ nhất] } }
            letterhead: { types: [tờ trình] }
            tables: { bm1: { rows: { "2": { label: Hai khác, unit: hồ sơ }, "3": { label: Ba, unit: hồ sơ } } } }
            """));
        var pack = loaded.Packs.Main;
        Assert.Equal(("mine", "2"), (pack.Id, pack.Version));
        Assert.Equal(["a: nhận", "b: chuyển"], pack.Narrative.Numbers.Select(rule => $"{rule.Indicator}: {rule.Cues[0]}"));
        Assert.Equal(["thứ nhất", "hai"], pack.Sections.Select(section => section.Headings[0].Source));
        Assert.Equal(["báo cáo", "tờ trình"], pack.Letterhead.Types.Select(type => type.Source));
        Assert.Equal(["Một", "Hai khác", "Ba"], pack.Forms.Forms.Single().Rows.Select(row => row.Label));
        Assert.Equal("ho_tich", pack.Vocabulary("fields").Find("hộ tịch")?.Key);
        Assert.Equal("ho_tich", pack.Vocabulary("fields").Find("tư pháp")?.Key);
        Assert.Equal("dat_dai", pack.Vocabulary("fields").Find("đất đai")?.Key);
        Assert.DoesNotContain(loaded.Doubts, doubt => doubt.Message.English.Contains("defined", StringComparison.Ordinal));
        var lines = loaded.Lines.Single().Lines.Select(line => $"{Path.GetFileName(line.Origin.File)}:{line.Origin.Line} {line.Path}: {line.Text}").ToList();
        Assert.Contains("all.yaml:8 facts: { number: a, unit: ho_so, cues: [nhận] }", lines);
        Assert.Contains("mine.yaml:4 facts: { number: b, id: other, unit: hồ sơ, cues: [chuyển] }", lines);
        Assert.DoesNotContain(lines, line => line.Contains("gửi", StringComparison.Ordinal) || line.Contains(": Hai, ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_disabled_is_gone()
    {
        var pack = Load(("base/all.yaml", Base), ("mine/mine.yaml", "extends: ../base\ndisable: [other, one, bm1/2, fields/ho_tich, less]\n"));
        Assert.Equal("a", Assert.Single(pack.Narrative.Numbers).Indicator);
        Assert.Equal("two", Assert.Single(pack.Sections).Id);
        Assert.Equal("bm1/1", Assert.Single(pack.Forms.Forms.Single().Rows).Id);
        Assert.Empty(pack.Vocabulary("fields").Terms);
        Assert.Empty(pack.Checks);
    }

    [Fact]
    public void The_shipped_pack_can_be_extended_by_its_id()
    {
        var pack = Load(("mine/mine.yaml", "pack: { id: tinh, version: \"1\" }\nextends: cchc\nfacts:\n  - { number: moi.trang, unit: trang, cues: [\"số hóa\"], name: \"Trang đã số hóa\" }\n"));
        Assert.Equal("tinh", pack.Id);
        Assert.Contains(pack.Narrative.Numbers, rule => rule.Indicator == "dossiers.received");
        Assert.Equal("Trang đã số hóa", pack.Indicators["moi.trang"].Name);
    }

    [Theory]
    [InlineData("extends: ../bas\n", "mine.yaml:1:10", "there is no pack or folder \"../bas\" to extend")]
    [InlineData("extends: ../base\ndisable: [othr]\n", "mine.yaml:2:11", "did you mean \"other\"?")]
    [InlineData("extends: ../mine\n", "mine.yaml:1:10", "in a circle")]
    [InlineData("extends: ../base\nfacts: [{ number: a, unit: hồ sô, cues: [x] }]\n", "mine.yaml:2:28", "unknown unit \"hồ sô\"; did you mean \"hồ sơ\"?")]
    [InlineData("extends: ../base\nfacts: [{ number: a, in: onne, cues: [x] }]\n", "mine.yaml:2:26", "did you mean \"one\"?")]
    [InlineData("extends: ../base\nfacts: [{ find: \"có {C.D:int} hồ sơ\" }]\n", "mine.yaml:2:22", "write \"c_d\"")]
    public void Mistakes_are_told_with_place_and_remedy(string yaml, string place, string message)
    {
        var errors = Assert.Throws<RuleFileException>(() => Load(("base/all.yaml", Base), ("mine/mine.yaml", yaml))).Errors;
        Assert.Contains(errors, error => error.Origin.ToString().EndsWith(place, StringComparison.Ordinal) && error.Message.English.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("facts: [{ number: b, id: other, unit: ho_so, cues: [x] }]\n", "is defined at")]
    [InlineData("vocabularies: { felds: { x: [y] } }\n", "did you mean \"fields\"?")]
    [InlineData("vocabularies: { fields: { khac: [\"Hộ tịch\"] } }\n", "belongs to ho_tich")]
    [InlineData("indicators: { c: { unit: hồ sơ } }\nchecks: [{ code: part/exceeds-whole, assert: \"c <= a\" }]\n", "the check needs c, which no rule yields")]
    [InlineData("indicators: { c: { unit: hồ sơ } }\n", "no rule and no form row yields the indicator c")]
    [InlineData("tests: [{ text: \"x\" }]\n", "the test asks for nothing")]
    public void What_is_probably_not_meant_so_is_a_doubt(string yaml, string message)
    {
        File.WriteAllText(_folder["one.yaml"], Base);
        File.WriteAllText(_folder["two.yaml"], yaml);
        Directory.CreateDirectory(_folder["pack"]);
        File.Move(_folder["one.yaml"], _folder["pack/one.yaml"]);
        File.Move(_folder["two.yaml"], _folder["pack/two.yaml"]);
        var doubt = Assert.Single(RuleFolder.LoadAll(_folder.Path).Doubts);
        Assert.Contains(message, doubt.Message.English);
        Assert.Equal("pack/two.yaml", doubt.Origin.File);
    }

    [Fact]
    public void A_new_figure_is_one_entry_of_three_lines()
    {
        var pack = Load(("base/all.yaml", Base), ("mine/mine.yaml", """
            extends: ../base
            facts:
              - number: moi.xe
                unit: xe
                cues: [thu gom]
                name: Xe thu gom
              - find: "lắp {moi.den:int} bóng đèn"
                name: Bóng đèn
            tests:
              - text: "Xã thu gom bằng 12 xe; lắp 40 bóng đèn."
                facts: { moi.xe: 12, moi.den: 40 }
            """));
        Assert.Empty(Assert.Single(RuleTests.Run(pack)).Failures);
    }
}
