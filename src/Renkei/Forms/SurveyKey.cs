using Renkei.Calendar;

namespace Renkei.Forms;

/// <summary>The survey that a form belongs to, as far as a form knows it.</summary>
/// <param name="Code">H30.</param>
public readonly record struct SurveyKey(Guid Id, string Code, FiscalYear FiscalYear);
