using System.Text.Json.Nodes;
using CchcExtractor.Formats.RuleFiles;
using NJsonSchema;
using YamlDotNet.Serialization;

namespace CchcExtractor.Tests.Rules;

public class RuleSchemaTests
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "rules");

    [Fact]
    public void The_schema_knows_the_topics_that_the_loader_knows()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "schema.json")))!;
        Assert.Equal(RuleFile.Topics.Select(topic => topic.Key).Order(), schema["properties"]!.AsObject().Select(property => property.Key).Order());
    }

    [Fact]
    public async Task Every_shipped_rule_file_is_valid_by_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(_folder, "schema.json"));
        var files = Directory.GetFiles(_folder, "*.yaml", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var json = new SerializerBuilder().JsonCompatible().Build().Serialize(new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(File.ReadAllText(file))!);
            var errors = schema.Validate(json);
            Assert.True(errors.Count == 0, $"{Path.GetFileName(file)}: {string.Join("; ", errors.Take(3))}");
        }
    }

    [Theory]
    [InlineData("facts:\n  - number: x\n    cuess: [a]\n")]
    [InlineData("narrative:\n  nevr: [a]\n")]
    [InlineData("sections:\n  one: { heading: a }\n")]
    public async Task What_the_loader_refuses_the_schema_refuses_too(string yaml)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(_folder, "schema.json"));
        var json = new SerializerBuilder().JsonCompatible().Build().Serialize(new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(yaml)!);
        Assert.NotEmpty(schema.Validate(json));
        Assert.Throws<CchcExtractor.Rules.RuleFileException>(() => RuleFolder.Load([("bad.yaml", yaml)]));
    }
}
