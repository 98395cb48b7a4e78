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

    [Fact]
    public void At_every_level_the_schema_has_the_very_keys_that_the_loader_asks_for()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "schema.json")))!;
        var asked = new Dictionary<string, HashSet<string>>();
        var reading = new RuleReading { KeysAsked = (path, keys) => (asked.TryGetValue(path, out var sets) ? sets : asked[path] = []).Add(string.Join(' ', keys.Order(StringComparer.Ordinal))) };
        RuleFolder.Load([("whole.yaml", File.ReadAllText(Path.Combine(Fixtures.FixtureFolder.Repository, "tests", "CchcExtractor.Tests", "Rules", "whole.yaml")))], reading);
        var seen = new HashSet<JsonNode>();
        foreach (var (path, sets) in asked)
            Assert.Equal((path, string.Join(" | ", sets.Order(StringComparer.Ordinal))), (path, string.Join(" | ", At(schema, schema, path).Where(node => node["properties"] is not null && seen.Add(node)).Select(Keys).Order(StringComparer.Ordinal))));
        var all = WithKeys(schema).ToList();
        var unseen = all.Where(node => !seen.Contains(node)).Select(Keys).ToList();
        Assert.True(unseen.Count == 0, "levels of the schema that whole.yaml does not reach: " + string.Join(" | ", unseen));
    }

    private static string Keys(JsonNode node) => string.Join(' ', node["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));

    /// <summary>The schemas for what stands at a path; several where it may be one thing or another.</summary>
    private static IEnumerable<JsonNode> At(JsonNode root, JsonNode node, string path)
    {
        IEnumerable<JsonNode> at = Choices(root, node);
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            at = at.SelectMany(one => step == "[]" ? [one["items"]] : new[] { one["properties"]?[step] ?? one["patternProperties"]?.AsObject().First().Value ?? (one["additionalProperties"] as JsonObject) })
                .OfType<JsonNode>().SelectMany(one => Choices(root, one)).ToList();
        return at;
    }

    private static IEnumerable<JsonNode> Choices(JsonNode root, JsonNode node)
    {
        if ((string?)node["$ref"] is { } reference)
            return Choices(root, root["definitions"]![reference["#/definitions/".Length..]]!);
        return node["oneOf"] is JsonArray options ? options.SelectMany(option => Choices(root, option!)) : [node];
    }

    private static IEnumerable<JsonNode> WithKeys(JsonNode node) => node switch
    {
        JsonObject mapping => (mapping["properties"] is JsonObject ? [node] : Array.Empty<JsonNode>()).Concat(mapping.Where(pair => pair.Value is not null).SelectMany(pair => WithKeys(pair.Value!))),
        JsonArray list => list.OfType<JsonNode>().SelectMany(WithKeys),
        _ => [],
    };

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
