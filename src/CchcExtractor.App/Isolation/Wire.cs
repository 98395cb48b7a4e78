using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CchcExtractor.Reporting;

namespace CchcExtractor.App.Isolation;

/// <summary>What a child is asked: which file, and what results call it.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">What results call it.</param>
/// <param name="Archive">What messages call the archive at <paramref name="Path"/>; null where the file itself is the report.</param>
/// <param name="Entry">The entry of the archive; null where it is asked what entries there are.</param>
/// <param name="Opening">Which opening of an archive this belongs to: what a child knows of another one, of the same path, is worth nothing.</param>
internal sealed record Question(string Path, string Name, string? Archive = null, string? Entry = null, long Opening = 0);

/// <summary>What a child says of an archive.</summary>
/// <param name="Entries">The reports in it.</param>
internal sealed record Listing(IReadOnlyList<ListedEntry> Entries);

/// <summary>A report in an archive.</summary>
/// <param name="Name">Its path there.</param>
/// <param name="Problem">Why there is nothing to read; null where there is.</param>
internal sealed record ListedEntry(string Name, Problem? Problem);

/// <summary>What a child says when its rules are loaded.</summary>
/// <param name="FieldNames">Names of the dossier fields.</param>
/// <param name="Mistakes">Lines about the rule files for the user; empty where there are none.</param>
/// <param name="Failure">Why the rules cannot be used; null where they can.</param>
internal sealed record Greeting(IReadOnlyDictionary<string, string> FieldNames, string Mistakes, Wording? Failure);

/// <summary>The forms of the messages between parent and child, made at compile time: reflection would cost every start a tenth of a second.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(Greeting))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Listing))]
internal sealed partial class WireForms : JsonSerializerContext;

/// <summary>Messages over pipes: four bytes of length, then JSON.</summary>
internal static class Wire
{
    /// <summary>Reports take some hundred kilobytes; what is longer than this would fill the parent's memory.</summary>
    public const int LongestMessage = 4 << 20;

    /// <summary>Sends a message whole.</summary>
    /// <returns>False where it is longer than any report, and nothing was sent.</returns>
    public static async Task<bool> Send<T>(Stream stream, T message, JsonTypeInfo<T> form, CancellationToken cancellation = default)
    {
        using var buffer = new MemoryStream();
        buffer.Write([0, 0, 0, 0]);
        await JsonSerializer.SerializeAsync(buffer, message, form, cancellation);
        if (buffer.Length > LongestMessage)
            return false;
        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.Span, bytes.Length - 4);
        await stream.WriteAsync(bytes, cancellation);
        await stream.FlushAsync(cancellation);
        return true;
    }

    /// <summary>The next message; null where the other side is gone.</summary>
    /// <exception cref="InvalidDataException">It is longer than any report.</exception>
    public static async Task<T?> Receive<T>(Stream stream, JsonTypeInfo<T> form, CancellationToken cancellation = default)
        where T : class
    {
        var head = new byte[4];
        if (await stream.ReadAtLeastAsync(head, 4, throwOnEndOfStream: false, cancellation) < 4)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < 0 or > LongestMessage)
            throw new InvalidDataException("a message longer than any report");
        var body = new byte[length];
        if (await stream.ReadAtLeastAsync(body, length, throwOnEndOfStream: false, cancellation) < length)
            return null;
        return JsonSerializer.Deserialize(body, form);
    }
}
