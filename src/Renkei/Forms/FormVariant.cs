namespace Renkei.Forms;

public enum FormVariant
{
    /// <summary>市町村用</summary>
    Municipal,

    /// <summary>県部局用</summary>
    Prefectural,
}
