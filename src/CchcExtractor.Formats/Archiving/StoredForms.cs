using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CchcExtractor.Remembering;
using CchcExtractor.Reporting;

namespace CchcExtractor.Formats.Archiving;

/// <summary>How reports lie in the archive: JSON, compressed. Whole, and short for comparing; neither is a contract with anybody but this program.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(PastReport))]
internal sealed partial class StoredForms : JsonSerializerContext
{
    /// <summary>The bytes of a value; the same value has the same bytes, which it would not have written piece by piece as buffers happen to be free.</summary>
    public static byte[] Pack<T>(T value, JsonTypeInfo<T> form)
    {
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Fastest))
            zip.Write(JsonSerializer.SerializeToUtf8Bytes(value, form));
        return packed.ToArray();
    }

    /// <summary>The value of bytes that <see cref="Pack"/> made.</summary>
    public static T? Unpack<T>(byte[] packed, JsonTypeInfo<T> form)
    {
        using var zip = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(zip, form);
    }
}
