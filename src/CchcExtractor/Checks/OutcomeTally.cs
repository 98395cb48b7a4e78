using CchcExtractor.Reporting;

namespace CchcExtractor.Checks;

/// <summary>
/// Counts what the checks came to. A check that breaks is a mistake of ours: it is said, and the others go on. What it had found before stays.
/// </summary>
internal sealed class OutcomeTally
{
    private readonly List<Discrepancy> _found = [];
    private readonly List<Problem> _problems = [];
    private CheckCounts _counts = new();

    /// <summary>What does not hold, in the order it was seen.</summary>
    internal IReadOnlyList<Discrepancy> Found => _found;

    /// <summary>The checks that broke.</summary>
    internal IReadOnlyList<Problem> Problems => _problems;

    /// <summary>How many looks came to what; of a check that saw nothing of its kind, and of one that broke, one each.</summary>
    internal CheckCounts Counts => _counts;

    /// <summary>Runs one check to its end. <paramref name="kinds"/>: what it may find, to name it by.</summary>
    internal void Run(IReadOnlyList<DiscrepancyKind> kinds, Func<IEnumerable<Outcome>> look)
    {
        var looks = 0;
        try
        {
            foreach (var outcome in look())
            {
                looks++;
                Count(outcome);
            }
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            _counts = _counts with { Errors = _counts.Errors + 1 };
            var codes = string.Join(", ", kinds.Select(kind => kind.Code));
            _problems.Add(new Problem("check/crash", Severity.Error, new Wording(
                $"chương trình gặp lỗi nên chưa kiểm tra hết các mục {codes} trên báo cáo này; đây không phải sai sót của báo cáo, các phép kiểm tra khác vẫn chạy. Đề nghị gửi tệp này cho người phụ trách chương trình ({bug.GetType().Name}: {bug.Message}).",
                $"the check {codes} met a mistake of the program ({bug.GetType().Name}: {bug.Message}) and did not run to its end on this report; the others did. Please report it with this file.")));
            return;
        }

        if (looks == 0)
            _counts = _counts with { NotApplicable = _counts.NotApplicable + 1 };
    }

    private void Count(Outcome outcome)
    {
        if (outcome is Outcome.Failed failed)
        {
            _found.Add(failed.Discrepancy);
            _counts = _counts with { Failed = _counts.Failed + 1 };
        }
        else
        {
            _counts = outcome == Outcome.Passed ? _counts with { Passed = _counts.Passed + 1 } : _counts with { NotEvaluated = _counts.NotEvaluated + 1 };
        }
    }
}
