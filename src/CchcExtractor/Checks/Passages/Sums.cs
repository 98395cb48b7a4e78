namespace CchcExtractor.Checks.Passages;

/// <summary>Whether numbers make another one in some way that a sentence may mean. A list of which nothing does is wrong, or was not understood.</summary>
internal static class Sums
{
    /// <summary>Numbers of which all selections are tried.</summary>
    private const int MostSelected = 12;

    /// <summary>Some of the numbers, however selected, add up to a total.</summary>
    public static bool OfSome(IReadOnlyList<decimal> numbers, decimal total)
    {
        var count = Math.Min(numbers.Count, MostSelected);
        for (var selection = 1; selection < 1 << count; selection++)
        {
            var sum = 0m;
            for (var i = 0; i < count; i++)
                if ((selection >> i & 1) == 1)
                    sum += numbers[i];
            if (sum == total)
                return true;
        }

        return false;
    }

    /// <summary>One of the numbers is what those right behind it add up to: "hiện có 20: 10 cán bộ, 10 công chức".</summary>
    public static bool AreNested(IReadOnlyList<decimal> numbers)
    {
        for (var i = 0; i + 2 < numbers.Count; i++)
        {
            var sum = numbers[i + 1];
            for (var j = i + 2; j < numbers.Count; j++)
                if ((sum += numbers[j]) == numbers[i])
                    return true;
        }

        return false;
    }

    /// <summary>What any two and more numbers in a row add up to.</summary>
    public static HashSet<decimal> InARow(IReadOnlyList<decimal> numbers)
    {
        var sums = new HashSet<decimal>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var sum = numbers[i];
            for (var j = i + 1; j < numbers.Count; j++)
                sums.Add(sum += numbers[j]);
        }

        return sums;
    }
}
