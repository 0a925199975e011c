using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Renkei.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrganizationFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "organization_facts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kana = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BranchOfficeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsLeadDivision = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_facts", x => new { x.OrganizationId, x.From });
                    table.ForeignKey(
                        name: "FK_organization_facts_organizations_BranchOfficeId",
                        column: x => x.BranchOfficeId,
                        principalTable: "organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organization_facts_organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_organization_facts_organizations_ParentId",
                        column: x => x.ParentId,
                        principalTable: "organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_organization_facts_BranchOfficeId",
                table: "organization_facts",
                column: "BranchOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_facts_ParentId",
                table: "organization_facts",
                column: "ParentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "organization_facts");
        }
    }
}
