namespace Renkei.Responses;

public static class ResponseLimits
{
    /// <summary>行 of 様式2, as in the workbook.</summary>
    public const int MostNeeds = 50;

    /// <summary>Fields that one form post may carry: 50 rows of 80 columns and the body's questions.</summary>
    public const int MostFormFields = 6000;
}
