using CchcExtractor.Rules;

namespace CchcExtractor.Checks.Statements;

/// <content>Words of surveys and of what sums them up.</content>
internal sealed partial class StatementWords
{
    /// <summary>"khảo sát hài lòng: 200 phiếu": what a survey was about follows.</summary>
    public IReadOnlyList<string> SurveyTopics { get; } = rules.Words(WordList.SurveyTopic);

    /// <summary>"số phiếu" khảo sát: what a survey counts.</summary>
    public IReadOnlyList<string> SurveyCounts { get; } = rules.Words(WordList.SurveyCount);

    /// <summary>"Số phiếu thu về: 219": the slips whose marks follow.</summary>
    public IReadOnlyList<string> SlipsBack { get; } = rules.Words(WordList.SlipsBack);

    /// <summary>"mức độ hài lòng": what was asked about, which is no mark.</summary>
    public IReadOnlyList<string> SatisfactionTopics { get; } = rules.Words(WordList.SatisfactionTopic);

    /// <summary>"chưa hài lòng".</summary>
    public IReadOnlyList<string> NotContent { get; } = rules.Words(WordList.NotContent);

    /// <summary>"bình thường".</summary>
    public IReadOnlyList<string> NeutralMarks { get; } = rules.Words(WordList.NeutralMark);

    /// <summary>"hài lòng", "HL": the share of those who are content follows.</summary>
    public IReadOnlyList<string> ContentShare { get; } = rules.Words(WordList.ContentShare);

    /// <summary>"theo kết quả khảo sát của huyện đối với xã": asked by others, of others.</summary>
    public IReadOnlyList<string> SurveysOfOthers { get; } = rules.Words(WordList.SurveyOfOthers);

    /// <summary>"tuyên truyền": the sentence tells of news.</summary>
    public IReadOnlyList<string> AboutNews { get; } = rules.Words(WordList.AboutNews);

    /// <summary>"28 tin, bài": what news is counted in.</summary>
    public IReadOnlyList<string> NewsItems { get; } = rules.Words(WordList.NewsItem);
}
