namespace CchcExtractor.Reporting;

/// <summary>A message for people, in both languages that the program speaks. Written out by whoever writes the report.</summary>
public sealed record Wording(string Vietnamese, string English)
{
    /// <summary>The message in a language, <c>vi</c> or <c>en</c>; anything else gives Vietnamese.</summary>
    public string In(string language) => language == "en" ? English : Vietnamese;

    /// <inheritdoc/>
    public override string ToString() => English;
}
