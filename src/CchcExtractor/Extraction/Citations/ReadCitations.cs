using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Extraction.Citations;

/// <summary>Reads every mention of every document that a report cites: preamble, body, tables, attachment line of the appendix. Its own letterhead is none.</summary>
public static class ReadCitations
{
    /// <summary>All citations in order of the text; blocks that break it are added to <paramref name="problems"/>.</summary>
    public static IReadOnlyList<Citation> From(Document document, Outline outline, ReportParts parts, RulePack rules, List<Problem> problems)
    {
        var citations = new List<Citation>();
        var sentences = new Sentences(rules);
        var (preamble, inText) = (true, 0);
        for (var i = parts.Title + 1; i < document.Blocks.Count; i++)
        {
            inText = i <= parts.Appendix ? citations.Count : inText;
            preamble = preamble && i < parts.Signature && !Preamble.IsLeftBy(document.Blocks[i], rules);
            Guarded.Do(document.Blocks[i].Location, problems, () => Add(document.Blocks[i], i));
            preamble = preamble && !Preamble.IsEndedBy(document.Blocks[i], rules);
        }

        return SharedIssuers.Corrected(citations, rules);

        void Add(Block block, int index)
        {
            if (block is TextBlock text)
                citations.AddRange(In(text, index >= parts.Appendix ? "" : outline.NumberAt(index), preamble, sentences, rules));
            else if (block is Table table)
                foreach (var cell in table.Cells)
                {
                    var before = citations.Count;
                    foreach (var inner in cell.Blocks)
                        Add(inner, index);
                    if (citations.Count == before + 1 && index < parts.Signature)
                        citations[^1] = WithIssuer(citations[^1], DocumentRow.Completed(citations[^1], table, cell), rules);
                    if (index >= parts.Appendix)
                        for (var note = before; note < citations.Count; note++)
                            citations[note] = NotesOfForms.Attributed(citations[note], citations.GetRange(0, inText));
                }
        }
    }

    /// <summary>Whose it is, where a cell of the row says so.</summary>
    private static Citation WithIssuer(Citation before, Citation completed, RulePack rules) =>
        completed.Issuer == before.Issuer ? completed : completed with { Own = IsOwn(completed.Symbol, completed.Issuer, preamble: false, rules.Citations) };

    /// <summary>The citations of one block. In the preamble (<paramref name="preamble"/>) a document without issuer is not taken for the commune's own.</summary>
    private static IEnumerable<Citation> In(TextBlock block, string section, bool preamble, Sentences sentences, RulePack rules)
    {
        var text = block.Text;
        if (!text.Folded.Contains('/'))
            yield break;
        var references = References.In(text.Folded, sentences, rules);
        for (var i = 0; i < references.Count; i++)
        {
            var reference = references[i];
            var next = i + 1 < references.Count ? references[i + 1].Start : text.Folded.Length;
            var subject = CitedSubject.Of(text.Folded, Math.Max(reference.End, reference.IssuerEnd), next, sentences, rules.Citations);
            if (subject.Length == 0)
                subject = CitedSubject.OfEntry(text.Folded, reference, next, sentences, rules);
            // "Quyết định số 118 sửa đổi Quyết định số 09 về số lượng quầy": that is what is changed
            if (rules.Citations.Amends.Any(pattern => pattern.Ends(text.Folded[..reference.Start].TrimEnd())))
                subject = default;
            var (sentenceStart, sentenceEnd) = sentences.Around(text.Folded, reference.Start);
            var symbol = Joined(text, reference.SymbolStart, reference.SymbolEnd - reference.SymbolStart);
            var (printedStart, printedLength) = text.ToPrinted(reference.Start, reference.End - reference.Start);
            var issuer = reference.IssuerEnd > reference.IssuerStart ? text.PrintedAt(reference.IssuerStart, reference.IssuerEnd - reference.IssuerStart) : "";
            if (issuer.Length == 0)
                issuer = Issuing(text.PrintedAt(sentenceStart, reference.Start - sentenceStart), rules);
            yield return new Citation
            {
                Type = reference.Type,
                Number = reference.NumberLength == 0 ? null : Joined(text, reference.NumberStart, reference.NumberLength),
                Symbol = symbol,
                Date = reference.Date?.Date,
                DateRaw = reference.Date is { } date ? text.PrintedAt(date.Start, date.Length) : null,
                Issuer = issuer,
                Own = IsOwn(symbol, issuer, preamble || (issuer.Length == 0 && IsPerhapsAnothers(text.Folded[sentenceStart..reference.Start], text.Folded.Substring(subject.Start, subject.Length), rules)), rules.Citations),
                Subject = subject.Length == 0 ? "" : text.PrintedAt(subject.Start, subject.Length),
                Section = section,
                Location = block.Location.Characters(printedStart, printedLength),
                Excerpt = text.PrintedAt(sentenceStart, sentenceEnd - sentenceStart),
                Raw = text.PrintedAt(reference.Start, reference.End - reference.Start),
            };
        }
    }

    /// <summary>"xã Tiên Sơn Bắc ban hành Kế hoạch số 65", "phường An Lạc (Kế hoạch số 02": the commune that the words right before name as the one that issued it; empty where none is named.</summary>
    private static string Issuing(string printed, RulePack rules)
    {
        var words = Composition.Compose(printed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 0 && (Issues.Contains(Folding.Fold(words[end - 1]), StringComparer.Ordinal) || words[end - 1] == "("))
            end--;
        var start = end;
        while (start > 0 && words[start - 1] is [var first, .., var last] && char.IsUpper(first) && char.IsLower(last))
            start--;
        return end < words.Length && end - start is > 1 and < 5 && start > 0 && rules.Words(WordList.CommuneWord).FirstOrDefault(word => Words.EndsWith(Folding.Fold(string.Join(' ', words[..start])), word)) is { } commune
            ? $"UBND {commune} {string.Join(' ', words[start..end])}" : "";
    }

    private static readonly string[] Issues = ["đã", "ban", "hành", "có", "ra", "xây", "dựng", Folding.Fold("ký")];

    /// <summary>"bám theo kế hoạch của huyện (số 301/KH-UBND ngày 15/12/2020)": in brackets behind a document and whose it is.</summary>
    private static bool IsNumberOfAnothers(string before, CitationRules rules) =>
        before.TrimEnd(' ') is [.., '('] opened && opened[..^1].TrimEnd(' ') is var host && rules.OtherLevels.Any(pattern => pattern.Ends(host)) && rules.By.Any(by => host.LastIndexOf(' ') is > 0 and var last && by.Ends(host[..last]));

    private static bool IsPerhapsAnothers(string before, string subject, RulePack rules) => IsNumberOfAnothers(before, rules.Citations) || BeginsWithAnother(before, rules.Citations) || IsIssuedByAnother(before, rules.Citations) || IsLabelledAsAnothers(before, rules.Citations) || IsPlanOfAnother(before, rules) || FollowsAnother(before, rules) || NamesAnotherLevel(subject, rules);

    /// <summary>"Kế hoạch số 277 (CCHC huyện năm 2022)": the matter is another level's, and the commune's own name does not stand in it.</summary>
    private static bool NamesAnotherLevel(string subject, RulePack rules) =>
        rules.Citations.OtherLevels.Any(pattern => pattern.IsIn(subject)) && !rules.Words(WordList.CommuneWord).Any(word => Words.Contains(subject, word));

    /// <summary>
    /// "UBND thị xã kiểm tra tại xã (Quyết định số 870/QĐ-UBND ...)": the sentence is about another body, and no word says that the document is the commune's.
    /// </summary>
    private static bool BeginsWithAnother(string before, CitationRules rules)
    {
        var start = before.AsSpan().IndexOfAny("uủ") is >= 0 and <= LongestMark and var at ? at : 0;
        // "tại xã" is a place, "UBND xã" acts
        var mark = before.AsSpan(0, Math.Min(before.Length, LongestMark)).LastIndexOfAny(").-") + 1;
        var bare = before.Length - before.AsSpan(mark).TrimStart(' ').Length;
        return rules.OtherBodies.Any(pattern => pattern.LengthAt(before, start) is not null || pattern.LengthAt(before, 0) is not null || pattern.LengthAt(before, bare) is not null) && !before.AsSpan(Math.Min(before.Length, start + LongestBody)).Contains("ubnd", StringComparison.Ordinal) && !before.Contains(", xã", StringComparison.Ordinal);
    }

    /// <summary>The words right before it name another body as the one that issued it: "UBND huyện Can Lộc Hạ có Kế hoạch số 20/KH-UBND".</summary>
    internal static bool IsIssuedByAnother(Citation citation, CitationRules rules) =>
        (Folding.Fold(citation.Excerpt), Folding.Fold(citation.Raw)) is var (sentence, raw) && sentence.IndexOf(raw, StringComparison.Ordinal) is > 0 and var at && IsIssuedByAnother(sentence[..at], rules);

    /// <summary>"Ngay sau khi UBND huyện Quản Lùng ban hành Kế hoạch số 250", "UBND huyện có Kế hoạch số 28": right before the document stands another body, and that it issued it.</summary>
    private static bool IsIssuedByAnother(string before, CitationRules rules)
    {
        var clause = before[(before.LastIndexOfAny(['.', ':', ';', ',']) + 1)..].TrimEnd(' ');
        var from = Array.ConvertAll(Bodies, body => Words.LastIndexOf(clause, body)).Max();
        if (!Array.Exists(Issued, word => Words.EndsWith(clause, word)) && !(from >= 0 && Array.Exists(ActsBy, word => Words.EndsWith(clause, word))))
            return IsNamedAsAnothers(clause, rules);
        if (from < 0)
            return IsIssuedByLevel(clause, rules);
        return rules.OtherBodies.Any(pattern => pattern.LengthAt(clause, from) is not null);
    }

    /// <summary>"Huyện có Kế hoạch số 14", "trước đó tỉnh đã ban hành Kế hoạch số 9": a level alone, perhaps with its name, did it; "theo chỉ đạo của huyện ban hành" says whose order it followed.</summary>
    private static bool IsIssuedByLevel(string clause, CitationRules rules)
    {
        var verb = Array.Find(Issued, word => Words.EndsWith(clause, word))!;
        var subject = clause[..^verb.Length].TrimEnd(' ');
        if (Array.Find(Before, word => Words.EndsWith(subject, word)) is { } adverb)
            subject = subject[..^adverb.Length].TrimEnd(' ');
        var words = subject.Split(' ');
        for (var i = Math.Max(0, words.Length - LongestLevel); i < words.Length; i++)
            if (string.Join(' ', words[i..]) is var tail && rules.OtherLevels.Any(level => level.LengthAt(tail, 0) is not null))
                return i == 0 || !NotActing.Contains(words[i - 1], StringComparer.Ordinal);
        return false;
    }

    private static readonly string[] Before = ["cũng đã", "đã", "cũng", "vừa", "mới"];

    private static readonly string[] NotActing = ["của", "cấp", "từ", "với"];

    /// <summary>"thành phố Thủ Dầu Một": words of a level and its name.</summary>
    private const int LongestLevel = 5;

    /// <summary>"UBND huyện có Thông báo số 212", "được UBND huyện phê chuẩn theo Quyết định số 1890".</summary>
    private static readonly string[] ActsBy = ["có", "phê chuẩn theo", "phê duyệt theo", "phê chuẩn tại", "phê duyệt tại"];

    /// <summary>"do chờ kế hoạch của huyện là Kế hoạch số 15": whose it is stands before "là".</summary>
    private static bool IsNamedAsAnothers(string clause, CitationRules rules)
    {
        if (!Words.EndsWith(clause, Named))
            return false;
        return IsOfAnother(clause, clause.Length, rules, out _);
    }

    /// <summary>"của UBND huyện Vũ Tiên" ends the words: what they name is another body's or level's, told in no more words than <paramref name="longest"/>. <paramref name="from"/>: where "của" stands, or below 0.</summary>
    private static bool IsOfAnother(string words, int longest, CitationRules rules, out int from)
    {
        from = Words.LastIndexOf(words, Whose);
        return from >= 0 && words[(from + Whose.Length)..].Trim(' ') is var body && body.Split(' ').Length <= longest && rules.OtherLevels.Concat(rules.OtherBodies).Any(pattern => pattern.LengthAt(body, 0) is not null);
    }

    /// <summary>The same where only the number is cited: "Kế hoạch của huyện Tủa Nhai số 41/KH-UBND".</summary>
    private static bool IsPlanOfAnother(string before, RulePack rules) =>
        rules.Words(WordList.FormerCommune).Aggregate(before, (text, former) => text.Replace($"({former})", former, StringComparison.Ordinal)) is var said && said[(said.LastIndexOfAny(['.', ':', ';', ',', '(']) + 1)..].TrimEnd(' ') is var clause && IsOfAnother(clause, LongestOwner, rules.Citations, out var from)
        && rules.Vocabulary("document_types").Terms.SelectMany(type => type.Words).Any(type => Words.LastIndexOf(clause[..from], type) is >= 0 and var at && from - at - type.Length <= LongestMatter);

    /// <summary>" CCHC năm 2025 ": what a plan is for, before whose it is.</summary>
    private const int LongestMatter = 20;

    /// <summary>"Kế hoạch cùng nội dung của UBND huyện Vũ Tiên: số 255/KH-UBND": whose it is ends the label before it.</summary>
    private static bool IsLabelledAsAnothers(string before, CitationRules rules)
    {
        if (before.TrimEnd(' ') is not [.. var label, ':'])
            return false;
        return IsOfAnother(label[(label.LastIndexOfAny(['.', ':', ';', ',']) + 1)..], LongestOwner, rules, out _);
    }

    /// <summary>"UBND thành phố Thủ Dầu Một": words of a body and its name.</summary>
    private const int LongestOwner = 7;

    private const string Named = "là";

    private const string Whose = "của";

    private static readonly string[] Issued = ["ban hành", "có", "ra", "ký", "phê duyệt", "công bố"];

    private static readonly string[] Bodies = ["ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân"];

    /// <summary>
    /// "Đoàn kiểm tra của huyện (Quyết định số 315 ...)", "huyện kiểm tra 01 lần (KL số 402 ...)": a document in brackets belongs to whoever the words before them are about.
    /// </summary>
    private static bool FollowsAnother(string before, RulePack rules)
    {
        var open = before.TrimEnd();
        // "theo chỉ đạo của UBND huyện X tại Kế hoạch số 287": of this clause, and of no list before it
        var stated = open.EndsWith('(') ? null : rules.Words(WordList.StatedIn).OrderByDescending(word => word.Length).FirstOrDefault(word => Words.EndsWith(open, word));
        if (!open.EndsWith('(') && stated is null)
            return false;
        var clause = stated is null ? open.TrimEnd('(', ' ') : open[..^stated.Length].TrimEnd();
        clause = clause[(clause.LastIndexOfAny(['.', ':', ';', ',']) + 1)..].Trim();
        if (rules.Words(WordList.CommuneWord).Any(word => Words.Contains(clause, word)))
            return false;
        var by = rules.Citations.By.SelectMany(pattern => pattern.FindAll(clause)).Select(match => match.End + 1).Append(0).Concat(rules.Words(WordList.ClauseOpener).Where(word => Words.StandsAt(clause, 0, word)).Select(word => word.Length + 1));
        return by.Any(at => at < clause.Length && rules.Citations.OtherLevels.Concat(rules.Citations.OtherBodies).Any(pattern => pattern.LengthAt(clause, at) is not null));
    }

    /// <summary>"1.2. ", "- ".</summary>
    private const int LongestMark = 6;

    /// <summary>"UBND thị xã": the own body may stand behind it.</summary>
    private const int LongestBody = 12;

    private static bool IsOwn(string symbol, string issuer, bool preamble, CitationRules rules)
    {
        var folded = Folding.Fold(issuer);
        if (rules.OtherIssuers.Any(pattern => pattern.IsIn(folded)))
            return false;
        if (rules.OwnIssuers.Any(pattern => pattern.IsIn(folded)))
            return true;
        return issuer.Length == 0 && !preamble && rules.OwnBodies.Any(pattern => pattern.IsIn(Folding.Fold(symbol)));
    }

    private static string Joined(Text text, int start, int length) => string.Concat(Composition.Compose(text.PrintedAt(start, length)).Where(c => !char.IsWhiteSpace(c)));
}
