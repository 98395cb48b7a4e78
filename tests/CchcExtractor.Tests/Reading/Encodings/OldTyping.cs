using System.Text;
using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Reading.Encodings;

/// <summary>Types Unicode text as it was typed in old encodings: tables of the tests' own, in hexadecimal as the field notes print them.</summary>
internal static class OldTyping
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    private static readonly Dictionary<char, string> _tcvn3 = Table(
        "à=B5 á=B8 ả=B6 ã=B7 ạ=B9 ă=A8 ằ=BB ắ=BE ẳ=BC ẵ=BD ặ=C6 â=A9 ầ=C7 ấ=CA ẩ=C8 ẫ=C9 ậ=CB è=CC é=D0 ẻ=CE ẽ=CF ẹ=D1 ê=AA ề=D2 ế=D5 ể=D3 ễ=D4 ệ=D6 ì=D7 í=DD ỉ=D8 ĩ=DC ị=DE "
        + "ò=DF ó=E3 ỏ=E1 õ=E2 ọ=E4 ô=AB ồ=E5 ố=E8 ổ=E6 ỗ=E7 ộ=E9 ơ=AC ờ=EA ớ=ED ở=EB ỡ=EC ợ=EE ù=EF ú=F3 ủ=F1 ũ=F2 ụ=F4 ư=AD ừ=F5 ứ=F8 ử=F6 ữ=F7 ự=F9 ỳ=FA ý=FD ỷ=FB ỹ=FC ỵ=FE đ=AE "
        + "Ă=A1 Â=A2 Ê=A3 Ô=A4 Ơ=A5 Ư=A6 Đ=A7");

    private static readonly Dictionary<char, string> _vni = Table(
        "à=61F8 á=61F9 ả=61FB ã=61F5 ạ=61EF ă=61EA ằ=61E8 ắ=61E9 ẳ=61FA ẵ=61FC ặ=61EB â=61E2 ầ=61E0 ấ=61E1 ẩ=61E5 ẫ=61E3 ậ=61E4 è=65F8 é=65F9 ẻ=65FB ẽ=65F5 ẹ=65EF ê=65E2 ề=65E0 ế=65E1 ể=65E5 ễ=65E3 ệ=65E4 "
        + "ì=EC í=ED ỉ=E6 ĩ=F3 ị=F2 ò=6FF8 ó=6FF9 ỏ=6FFB õ=6FF5 ọ=6FEF ô=6FE2 ồ=6FE0 ố=6FE1 ổ=6FE5 ỗ=6FE3 ộ=6FE4 ơ=F4 ờ=F4F8 ớ=F4F9 ở=F4FB ỡ=F4F5 ợ=F4EF "
        + "ù=75F8 ú=75F9 ủ=75FB ũ=75F5 ụ=75EF ư=F6 ừ=F6F8 ứ=F6F9 ử=F6FB ữ=F6F5 ự=F6EF ỳ=79F8 ý=79F9 ỷ=79FB ỹ=79F5 ỵ=EE đ=F1");

    static OldTyping() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Accented letters, small and capital, that the encodings are about.</summary>
    public static string Letters { get; } = string.Concat(_vni.Keys) + string.Concat(_vni.Keys).ToUpperInvariant();

    /// <summary>Capitals that have no code of their own become small letters.</summary>
    public static string Tcvn3(string text) => Typed(text, c => _tcvn3.GetValueOrDefault(c) ?? _tcvn3.GetValueOrDefault(char.ToLowerInvariant(c)));

    public static string Vni(string text) => Typed(text, c => _vni.GetValueOrDefault(c) ?? (_vni.GetValueOrDefault(char.ToLowerInvariant(c)) is { } small ? string.Concat(small.Select(code => (char)(code - 0x20))) : null));

    /// <summary>Letters with their shapes, tones apart, as code page 1258 has them.</summary>
    public static string Composed1258(string text) => Typed(text, c => Taken(c) is { Tone: not '\0' } taken ? $"{taken.Letter}{taken.Tone}" : null);

    /// <summary>All marks apart.</summary>
    public static string Decomposed(string text) => Typed(Composed1258(text), c => "ăâêôơưĂÂÊÔƠƯ".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at
        ? $"{"aaeoouAAEOOU"[at]}{"\u0306\u0302\u0302\u0302\u031B\u031B"[at % 6]}" : null);

    /// <summary>The bytes of code page 1258 read as 1252.</summary>
    public static string Misread1258(string text) => Encoding.GetEncoding(1252).GetString(Encoding.GetEncoding(1258).GetBytes(Composed1258(text)));

    /// <summary>True for accented capitals that TCVN3 has only in its capital fonts.</summary>
    public static bool NeedsCapitalFont(char c) => char.IsUpper(c) && !_tcvn3.ContainsKey(c) && _tcvn3.ContainsKey(char.ToLowerInvariant(c));

    private static (char Letter, char Tone) Taken(char c)
    {
        foreach (var letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
        {
            foreach (var tone in Tones)
            {
                if (Composition.Compose([letter, tone]) is [var whole] && whole == c)
                    return (letter, tone);
            }
        }

        return (c, '\0');
    }

    private static string Typed(string text, Func<char, string?> code)
    {
        var typed = new StringBuilder();
        foreach (var c in text)
            typed.Append(c < '\u0080' ? c.ToString() : code(c) ?? c.ToString());
        return typed.ToString();
    }

    private static Dictionary<char, string> Table(string pairs) => pairs.Split(' ').ToDictionary(pair => pair[0], pair => Encoding.Latin1.GetString(Convert.FromHexString(pair[2..])));
}
