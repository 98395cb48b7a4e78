namespace CchcExtractor.Units;

/// <summary>An administrative unit as an official list has it.</summary>
/// <param name="Code">Its official code: two digits for a province, three for a district, five for a commune.</param>
/// <param name="Kind">Lower case: <c>xã</c>, <c>phường</c>, <c>huyện</c>, <c>tỉnh</c> ...</param>
/// <param name="Name">Without its kind.</param>
/// <param name="Province">Code of the province it belongs to; empty for a province.</param>
/// <param name="District">Code of the district it belongs to; empty for districts and provinces, and for communes since there are no districts.</param>
/// <param name="From">First day on which it may have been so.</param>
/// <param name="To">Last day on which it may have been so.</param>
public sealed record OfficialUnit(string Code, string Kind, string Name, string Province, string District, DateOnly From, DateOnly To)
{
    /// <summary>It may have been so on a day; the lists are some years apart, so around a change both the old and the new may.</summary>
    public bool On(DateOnly day) => From <= day && day <= To;
}

/// <summary>Official codes of who issued a report; null for what is not named, not on the lists, or not told apart from another of its name.</summary>
/// <param name="Commune">Five digits.</param>
/// <param name="District">Three digits.</param>
/// <param name="Province">Two digits.</param>
public sealed record UnitCodes(string? Commune, string? District, string? Province)
{
    /// <summary>Nothing is known.</summary>
    public static UnitCodes None { get; } = new(null, null, null);

    /// <summary>How many of the three are known.</summary>
    internal int Known => (Commune is null ? 0 : 1) + (District is null ? 0 : 1) + (Province is null ? 0 : 1);
}

/// <summary>A unit as a report names it.</summary>
/// <param name="Kind">As <see cref="OfficialUnit.Kind"/>.</param>
/// <param name="Name">Without its kind.</param>
public sealed record NamedUnit(string Kind, string Name);
