namespace Renkei.Web.Components;

/// <summary>Plain tells; Good was saved; Warn needs an act; Bad went wrong.</summary>
public enum NoticeKind
{
    Plain,
    Good,
    Warn,
    Bad,
}
