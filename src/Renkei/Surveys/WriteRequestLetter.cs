using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>Sets what the 依頼文 says.</summary>
public sealed class WriteRequestLetter(RenkeiDbContext db)
{
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">The survey is not in preparation, or a part is too long.</exception>
    public async Task ExecuteAsync(string code, RequestLetter letter, CancellationToken cancellation)
    {
        var survey = await db.Surveys.RequireAsync(code, cancellation);

        survey.Write(letter);

        await db.SaveChangesAsync(cancellation);
    }
}
