namespace Renkei.Access;

/// <summary>A form that was sent after its session had ended, sealed until the person has signed in again.</summary>
[NotAudited]
public sealed class KeptForm
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public KeptForm(string path, string sealedFields, DateTimeOffset now)
    {
        Path = path;
        SealedFields = sealedFields;
        ExpiresAt = now + Lifetime;
    }

    private KeptForm()
    {
    }

    public Guid Id { get; private set; } = Guid.NewGuid();

    public string Path { get; private set; } = "";

    /// <summary>The fields as JSON, encrypted by data protection.</summary>
    public string SealedFields { get; private set; } = "";

    public DateTimeOffset ExpiresAt { get; private set; }
}
