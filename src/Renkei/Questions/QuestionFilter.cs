using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <param name="Text">Words that must all occur in question or answer, whatever their spelling.</param>
/// <param name="IsOwn">Only those of the own body.</param>
public sealed record QuestionFilter(
    FormSection? Section = null, string? ItemKey = null, QuestionStatus? Status = null, string? Text = null, bool IsOwn = false);
