namespace CchcExtractor.Tests.Fixtures;

/// <summary>The reports under <c>fixtures/</c> of the repository, and the real one beside it where it is present.</summary>
public static class FixtureFolder
{
    public static readonly string[] Formats = ["docx", "pdf", "html"];

    /// <summary>The folder that holds the solution: the tests run somewhere below it.</summary>
    public static string Repository { get; } = Above("CchcExtractor.sln")
        ?? throw new DirectoryNotFoundException("No CchcExtractor.sln above " + AppContext.BaseDirectory);

    public static string Path { get; } = System.IO.Path.Combine(Repository, "fixtures");

    /// <summary>Names of the reports, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path, "report.txt", SearchOption.AllDirectories).Select(file => new DirectoryInfo(System.IO.Path.GetDirectoryName(file)!).Name).Order(StringComparer.Ordinal)];

    /// <summary>Every report in every format.</summary>
    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var name in Names)
        {
            foreach (var format in Formats)
                files.Add(name, format);
        }

        return files;
    }

    /// <summary>The folder with the real report: named by CCHC_SHARED, or <c>shared</c> above the tests; null where there is none.</summary>
    public static string? Shared { get; } = Environment.GetEnvironmentVariable("CCHC_SHARED") is { Length: > 0 } named && Directory.Exists(System.IO.Path.Combine(named, "reports"))
        ? System.IO.Path.Combine(named, "reports")
        : Above(System.IO.Path.Combine("shared", "reports")) is { } above ? System.IO.Path.Combine(above, "shared", "reports") : null;

    public static string File(string name, string ending) => System.IO.Path.Combine(Path, name, $"{name}.{ending}");

    private static string? Above(string entry)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder.FullName, entry)))
                return folder.FullName;
        }

        return null;
    }
}
