using CchcExtractor.Texts;

namespace CchcExtractor.Units;

/// <summary>
/// The official lists of administrative units since 2017, those of three levels and, since July 2025, those of two. A name leads to a code only where
/// all that the report names with it (kind, district, province, day) leaves one unit; a name that is on no list is as good as any other.
/// </summary>
public sealed class OfficialUnits
{
    private readonly Dictionary<int, List<OfficialUnit>> _byShape = [];

    /// <summary>The lists of these units.</summary>
    public OfficialUnits(IEnumerable<OfficialUnit> units)
    {
        foreach (var unit in units)
        {
            var shape = Shape(unit.Code.Length, unit.Name);
            if (!_byShape.TryGetValue(shape, out var alike))
                _byShape[shape] = alike = [];
            alike.Add(unit);
        }
    }

    /// <summary>No unit at all.</summary>
    public static OfficialUnits None { get; } = new([]);

    /// <summary>The codes of what a report names, on the first of these days on which most of it is known.</summary>
    public UnitCodes CodesOf(NamedUnit? commune, NamedUnit? district, NamedUnit? province, IEnumerable<DateOnly> days)
    {
        var best = UnitCodes.None;
        foreach (var day in days)
            if (CodesOn(day, commune, district, province) is var codes && codes.Known > best.Known)
                best = codes;
        return best;
    }

    /// <summary>
    /// A commune must be of its kind and in the district and province that are named. Where none is left (it may be misspelt, or on no list) district and
    /// province still have codes of their own.
    /// </summary>
    private UnitCodes CodesOn(DateOnly day, NamedUnit? commune, NamedUnit? district, NamedUnit? province)
    {
        var provinces = province is null ? null : Named(2, province, day).Select(unit => unit.Code).ToHashSet();
        var districts = district is null ? null : OfKind(Named(3, district, day).Where(unit => provinces?.Contains(unit.Province) != false), district.Kind).ToList();
        var communes = commune is null ? [] : Named(5, commune, day).Where(unit =>
            unit.Kind == commune.Kind && provinces?.Contains(unit.Province) != false && districts?.Any(above => above.Code == unit.District && above.Province == unit.Province) != false).ToList();
        if (communes.Count > 0)
            return new UnitCodes(
                Only(communes.Select(unit => unit.Code)),
                district is null ? null : Only(communes.Select(unit => unit.District)),
                province is null ? null : Only(communes.Select(unit => unit.Province)));
        if (districts is { Count: > 0 })
            return new UnitCodes(null, Only(districts.Select(unit => unit.Code)), province is null ? null : Only(districts.Select(unit => unit.Province)));
        return new UnitCodes(null, null, provinces is null ? null : Only(provinces));
    }

    /// <summary>
    /// A name is that of a commune other than the one with these codes, in the same province and on that day, and no district, town or province ever had it. False where the
    /// codes do not say which province it is.
    /// </summary>
    public bool IsOtherCommune(string name, UnitCodes codes, DateOnly day)
    {
        var communes = Named(5, new NamedUnit("", name), day).ToList();
        if (communes.Count == 0 || Ever(3, name) || Ever(2, name))
            return false;
        var province = codes.Province ?? (codes.Commune is null ? null : Only(_byShape.Values.SelectMany(units => units).Where(unit => unit.Code == codes.Commune && unit.On(day)).Select(unit => unit.Province)));
        return province is not null && communes.Exists(unit => unit.Province == province) && !communes.Exists(unit => unit.Code == codes.Commune);
    }

    /// <summary>True where a district, town or province has, or once had, this name.</summary>
    public bool IsLargerUnit(string name) => Ever(3, name) || Ever(2, name);

    private bool Ever(int digits, string name) => _byShape.GetValueOrDefault(Shape(digits, Key(name)))?.Exists(listed => listed.Code.Length == digits && Key(listed.Name) == Key(name)) == true;

    private IEnumerable<OfficialUnit> Named(int digits, NamedUnit unit, DateOnly day)
    {
        var key = Key(unit.Name);
        return _byShape.GetValueOrDefault(Shape(digits, key))?.Where(listed => listed.On(day) && Key(listed.Name) == key) ?? [];
    }

    /// <summary>
    /// Names of one key have one shape: how many letters, and with which consonant they begin. To compare keys costs some microseconds, and there are sixteen
    /// thousand names of which a run asks for a few; so only those of the same shape are compared.
    /// </summary>
    private static int Shape(int digits, string name)
    {
        var (letters, first) = (0, '\0');
        foreach (var c in name)
            if (char.IsLetter(c) || (char.IsAsciiDigit(c) && (c != '0' || letters > 0)))
            {
                if (letters++ == 0)
                    first = char.ToLowerInvariant(c);
            }

        return (digits * 64 + Math.Min(letters, 63)) * 128 + ("bcdghklmnpqrstvx".Contains(first) ? first : 0);
    }

    /// <summary>A town and the district around it may share a name; a report may also call a town what it was last year.</summary>
    private static IEnumerable<OfficialUnit> OfKind(IEnumerable<OfficialUnit> units, string kind)
    {
        var all = units.ToList();
        return all.Exists(unit => unit.Kind == kind) ? all.Where(unit => unit.Kind == kind) : all;
    }

    private static string? Only(IEnumerable<string> codes) => codes.Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>One for all spellings of a name: <c>Hoà</c> and <c>Hòa</c>, <c>Quy</c> and <c>Qui</c>, <c>Đắk</c> and <c>Đăk</c>, <c>Thừa Thiên - Huế</c>, <c>02</c>.</summary>
    internal static string Key(string name)
    {
        var key = Folding.Fold(name);
        if (key.AsSpan().IndexOfAny("-'") >= 0)
            key = string.Join(' ', key.Replace('-', ' ').Replace("'", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (key.AsSpan().IndexOfAny("yỳýỷỹỵ") >= 0)
            key = key.Replace('y', 'i').Replace('ỳ', 'ì').Replace('ý', 'í').Replace('ỷ', 'ỉ').Replace('ỹ', 'ĩ').Replace('ỵ', 'ị');
        if (key.Contains("ắk", StringComparison.Ordinal) || key.Contains("ắc", StringComparison.Ordinal))
            key = key.Replace("ắk", "ăk", StringComparison.Ordinal).Replace("ắc", "ăk", StringComparison.Ordinal);
        return key.TrimStart('0');
    }
}
