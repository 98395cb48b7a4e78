using System.Globalization;

namespace CchcExtractor.Tests.Bench;

/// <summary>What happened in a commune in one period; every sum holds.</summary>
internal sealed record InventedCounts
{
    public InventedCounts(Random random, InventedCommune commune, InventedPeriod period, IReadOnlyList<(string Name, int Received, int Online)>? fields = null)
    {
        Fields = fields ?? [.. InventedCommune.Fields.Select(field => (field, random.Next(14, 120))).Select(one => (one.field, one.Item2, random.Next(one.Item2 / 3, one.Item2 - 3)))];
        (Carried, Pending) = (random.Next(2, 9), random.Next(2, 9));
        Digitized = Resolved - random.Next(10, 40);
        (Issued, Incoming, Directives) = (random.Next(111, 290), random.Next(311, 690), random.Next(11, 27));
        (Broadcasts, Articles, Surveys) = (random.Next(14, 60), random.Next(11, 40), random.Next(41, 98));
        Tasks = random.Next(21, 38);
        TasksDone = random.Next(9, Tasks - 4);
        (Assigned, Present) = (random.Next(12, 29), random.Next(9, 29));
        Assigned = Math.Max(Assigned, Present + random.Next(0, 3));
        (Money, Spent) = (random.Next(1200, 4800), 0);
        Spent = Money - random.Next(200, 900);
        Meetings = [(random.Next(1, 5) * 10) + random.Next(1, 10), (random.Next(31, 98) * 10) + random.Next(1, 10), (random.Next(41, 190) * 10) + random.Next(1, 10), (random.Next(11, 69) * 10) + random.Next(1, 10)];
        Procedures = commune.Procedures;
        Leaders = period.From.Month == 12 ? 3 : 3 + random.Next(3);
    }

    public IReadOnlyList<(string Name, int Received, int Online)> Fields { get; init; }

    public int Received => Fields.Sum(one => one.Received);

    public int Online => Fields.Sum(one => one.Online);

    public int Direct => Received - Online;

    public int Carried { get; init; }

    public int Pending { get; init; }

    public int Resolved => Received + Carried - Pending;

    public int Digitized { get; }

    public int Issued { get; init; }

    public int Incoming { get; init; }

    public int Directives { get; init; }

    public int Broadcasts { get; init; }

    public int Articles { get; init; }

    public int Surveys { get; init; }

    public int Tasks { get; }

    public int TasksDone { get; }

    public int Assigned { get; }

    public int Present { get; }

    public int Money { get; }

    public int Spent { get; }

    public int Procedures { get; }

    /// <summary>What no rule knows as a figure: gatherings, people, leaflets, households.</summary>
    public IReadOnlyList<int> Meetings { get; }

    /// <summary>Leaders appointed since January.</summary>
    public int Leaders { get; }

    /// <summary>These counts where they go on from those of an earlier part of the period.</summary>
    public InventedCounts Since(InventedCounts part) => this with
    {
        Issued = Issued + part.Issued,
        Incoming = Incoming + part.Incoming,
        Directives = Directives + part.Directives,
        Broadcasts = Broadcasts + part.Broadcasts,
        Articles = Articles + part.Articles,
        Surveys = Surveys + part.Surveys,
    };

    /// <summary>A quotient in per cent, rounded or cut off, without its sign.</summary>
    public static string Percent(int part, int whole, int decimals, bool cut)
    {
        var exact = 100m * part / whole;
        var unit = decimals == 1 ? 10m : decimals == 2 ? 100m : 1m;
        var printed = cut ? decimal.Truncate(exact * unit) / unit : Math.Round(exact, decimals, MidpointRounding.AwayFromZero);
        return printed.ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture).Replace('.', ',');
    }
}
